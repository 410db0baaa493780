package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Deltagelser;
import org.springframework.stereotype.Component;

/** Whom a coordinator can take out of a forløb. */
@Component
public class Udtraedende {

  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  Udtraedende(Deltagelser deltagelser, Aktoerer aktoerer) {
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  /** The organisation, when it is in the forløb and can be taken out of it by this person. */
  public Aktoer find(Indsigt indsigt, String aktoerId) {
    indsigt.kraevKoordinator();
    boolean med =
        deltagelser.alle(indsigt.forloebId()).stream()
            .anyMatch(d -> d.aktoerId().equals(aktoerId) && d.erMed());
    if (!med || !indsigt.erIGang() || aktoerId.equals(indsigt.forloeb().koordinator())) {
      throw new FindesIkke("Der er ikke en organisation med det id at tage ud af forløbet.");
    }
    return aktoerer
        .find(aktoerId)
        .orElseThrow(() -> new FindesIkke("Der er ingen organisation med det id."));
  }
}
