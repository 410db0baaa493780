package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes what the coordinator did about what kept the phase from closing; the gate asks again. */
@Component
class LoesBlokeringModtager implements Blanketmodtager {

  private final Haendelser haendelser;

  LoesBlokeringModtager(Haendelser haendelser) {
    this.haendelser = haendelser;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    haendelser.registrer(svar.registrering(), "BLOKERING_LOEST", svar.tekst("hvadErGjort"));
    return Map.of();
  }
}
