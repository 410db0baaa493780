package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;

/** From now on the school carries the forløb with the others; all who bid are told. */
@Brugstilfaelde
public class RegistrerUdbydervalg implements Trin<Intet, AfSkole> {

  private final Udbudsrunder runder;
  private final Deltagelser deltagelser;
  private final Tilbudsbeskeder beskeder;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Aktoerer aktoerer;

  RegistrerUdbydervalg(
      Udbudsrunder runder,
      Deltagelser deltagelser,
      Tilbudsbeskeder beskeder,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Aktoerer aktoerer) {
    this.runder = runder;
    this.deltagelser = deltagelser;
    this.beskeder = beskeder;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.aktoerer = aktoerer;
  }

  /** Makes the choice binding. */
  @Override
  public AfSkole udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    Udbydervalg valg =
        runder
            .valg(forloebId)
            .filter(v -> !v.skoler().isEmpty())
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke valgt en udbyder."));
    runder.gemValg(valg.somGaeldende());
    if (Boolean.FALSE.equals(valg.foelgerAnbefaling())) {
      // the schools read the deviations too; why they were not chosen stays with the choice
      afvigelser.registrer(
          valg.registrering(),
          "A-2",
          "Der er valgt en anden skole, end parterne anbefalede. Begrundelsen ligger hos den, der"
              + " valgte.");
    }
    for (String skole : valg.skoler()) {
      deltagelser.tilknyt(forloebId, skole, Rolle.UDDANNELSESINSTITUTION.id());
      deltagelser.svar(forloebId, skole, Svar.ACCEPTERET, null);
    }
    beskeder.udfald(runder.hent(forloebId), valg);
    haendelser.registrer(
        r,
        "UDBYDER_VALGT",
        valg.skolenavne(aktoerer)
            + (valg.skoler().size() == 1
                ? " er valgt som uddannelsesudbyder."
                : " er valgt som uddannelsesudbydere."));
    return new AfSkole(valg.skoler().get(0));
  }
}
