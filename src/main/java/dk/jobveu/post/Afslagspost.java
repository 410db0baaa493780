package dk.jobveu.post;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Underretninger;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Somebody has declined to take part: whoever coordinates is told. */
@Component
class Afslagspost implements Postkilde {

  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Udbakke udbakke;

  Afslagspost(Deltagelser deltagelser, Aktoerer aktoerer, Udbakke udbakke) {
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.udbakke = udbakke;
  }

  @Override
  public boolean skriv(Instant nu) {
    deltagelser
        .afslagUdenPost()
        .forEach(
            a ->
                udbakke.laeg(
                    Brev.af(
                        Underretninger.afslag(a.forloebId(), a.aktoerId(), a.nr()),
                        Postart.AFSLAG,
                        a.forloebId(),
                        Modtager.organisation(a.koordinator()),
                        aktoerer.navn(a.aktoerId()) + " har takket nej",
                        null,
                        "/projektrum/forloeb/" + a.forloebId() + "/parter",
                        nu)));
    return false;
  }
}
