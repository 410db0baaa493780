package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.partsaftale.IndsamlVirksomhedsoensker;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the companies' wishes (D6). */
@Component
class IndsamlVirksomhedsoenskerModtager implements Blanketmodtager {

  private final IndsamlVirksomhedsoensker indsamlVirksomhedsoensker;

  IndsamlVirksomhedsoenskerModtager(IndsamlVirksomhedsoensker indsamlVirksomhedsoensker) {
    this.indsamlVirksomhedsoensker = indsamlVirksomhedsoensker;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    indsamlVirksomhedsoensker.indsaml(
        svar.registrering(),
        svar.raekker("oensker").stream()
            .map(
                r ->
                    new Virksomhedsoenske(
                        r.tekst("virksomhed"),
                        r.tekst("indhold"),
                        r.tekst("formaal"),
                        r.tekst("afvikling")))
            .toList(),
        svar.tekst("ingenOensker"));
    return Map.of();
  }
}
