package dk.jobveu.postkasse;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody writes to all the others of a forløb; they are told that there is something to read. */
@Brugstilfaelde
public class SkrivBesked {

  /** The key of the field. */
  public static final String FELT = "tekst";

  private static final int HOEJST = 2000;

  private final Samtale samtale;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Udbakke udbakke;
  private final Clock ur;

  SkrivBesked(
      Samtale samtale, Deltagelser deltagelser, Aktoerer aktoerer, Udbakke udbakke, Clock ur) {
    this.samtale = samtale;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.udbakke = udbakke;
    this.ur = ur;
  }

  /**
   * @throws Regelbrud at {@link #FELT} when there is nothing, too much, or a CPR number
   */
  public void skriv(Indsigt indsigt, String skrevet) {
    String tekst = Fritekst.laes(FELT, skrevet, HOEJST);
    if (tekst == null) {
      throw new Regelbrud(FELT, "Skriv en besked til de andre i forløbet.");
    }
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    samtale.skriv(new Samtale.Replik(r, tekst));
    String fra = aktoerer.navn(r.organisation());
    for (String andre : andre(indsigt)) {
      udbakke.laeg(
          Brev.af(
              "samtale:%s:%s:%d".formatted(r.forloebId(), andre, r.tidspunkt().toEpochMilli()),
              Postart.SAMTALE,
              r.forloebId(),
              Modtager.organisation(andre),
              fra + " har skrevet til jer",
              null,
              "/projektrum/forloeb/" + r.forloebId() + "/beskeder",
              r.tidspunkt()));
    }
  }

  private Set<String> andre(Indsigt indsigt) {
    Set<String> alle =
        deltagelser.alle(indsigt.forloebId()).stream()
            .filter(Deltagelse::erMed)
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    alle.add(indsigt.forloeb().koordinator());
    alle.remove(indsigt.organisation());
    return alle;
  }
}
