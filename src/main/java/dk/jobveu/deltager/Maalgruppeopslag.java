package dk.jobveu.deltager;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.referencedata.Maalgruppe;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The law's target groups as they are at the forløb's own date. */
@Component
class Maalgruppeopslag {

  private final Referencedata referencedata;

  Maalgruppeopslag(Referencedata referencedata) {
    this.referencedata = referencedata;
  }

  /** Whether the group is one of those that need closer follow-up; refuses what is no group. */
  boolean erUdsatEllerUng(String maalgruppe, LocalDate dato) {
    if (Deltager.BESKAEFTIGET.equals(maalgruppe)) {
      return false;
    }
    return referencedata.maalgrupper(dato).stream()
        .filter(m -> String.valueOf(m.nr()).equals(maalgruppe))
        .findFirst()
        .map(Maalgruppe::erUdsatEllerUng)
        .orElseThrow(
            () ->
                new Regelbrud(
                    "maalgruppe",
                    "Målgruppen skal være et af lovens numre, fx 1, eller BESK for en"
                        + " beskæftiget."));
  }
}
