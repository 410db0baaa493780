package dk.jobveu.koordination;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.VeuRolle;
import java.util.Map;
import java.util.Optional;

/** The new coordinator settles the VEU-koordinator's role anew. */
@Brugstilfaelde
public class FastlaegVeuRolle implements Blanket<FastlaegVeuRolle.Svar, Intet> {

  /**
   * @param begrundelse needed when the proposal is not followed
   */
  public record Svar(String veuRolle, String begrundelse) {}

  private final Forloebregister register;
  private final Koordinatorskifte koordinatorskifte;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  FastlaegVeuRolle(
      Forloebregister register,
      Koordinatorskifte koordinatorskifte,
      Aktoerer aktoerer,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.register = register;
    this.koordinatorskifte = koordinatorskifte;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return foreslaaet(s).map(rolle -> new Svar(rolle, null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "koordinatorNavn",
        aktoerer.navn(register.hent(s.forloebId()).koordinator()),
        "forslagRolle",
        foreslaaet(s).map(VeuRolle::tekst).orElse("uafklaret, så vælg selv"));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    if (foreslaaet(s).filter(rolle -> !rolle.equals(svar.veuRolle())).isPresent()) {
      if (svar.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse", "Skriv, hvorfor VEU-koordinatoren får en anden rolle end foreslået.");
      }
      afvigelser.registrer(s.registrering(), "DMN-13", svar.begrundelse());
    }
    koordinatorskifte.skift(
        s.registrering(),
        register.hent(s.forloebId()).koordinator(),
        svar.veuRolle(),
        svar.begrundelse(),
        null,
        true);
    haendelser.registrer(
        s.registrering(),
        "VEU_ROLLE",
        "VEU-koordinatorens rolle er nu: %s.".formatted(VeuRolle.tekst(svar.veuRolle())));
    return new Intet();
  }

  private static Optional<String> foreslaaet(Situation s) {
    return Optional.ofNullable(s.variabel("foreslaaetVeuRolle")).filter(VeuRolle::er);
  }
}
