package dk.jobveu.hensigt.camunda;

import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.hensigt.SamlVirksomhedsoversigt;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code saml_virksomhedsoversigt}. */
@Component
class SamlVirksomhedsoversigtModtager implements Blanketmodtager {

  private final SamlVirksomhedsoversigt saml;

  SamlVirksomhedsoversigtModtager(SamlVirksomhedsoversigt saml) {
    this.saml = saml;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    saml.udfoer(
        svar.registrering(),
        svar.raekker("oversigt").stream()
            .map(
                r ->
                    new NyVirksomhed(
                        r.tekst("navn"),
                        r.tekst("cvr"),
                        r.tekst("stillingsbetegnelse"),
                        r.heltal("antalStillinger"),
                        r.tekst("startvindue"),
                        Oensker.valueOf(r.tekst("oensker")),
                        r.ja("erMed"),
                        false))
            .toList());
    return Map.of();
  }
}
