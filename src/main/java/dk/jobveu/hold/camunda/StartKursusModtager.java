package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Kursusdrift.Kursusstart;
import dk.jobveu.hold.StartKursus;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code start_kursus}. */
@Component
class StartKursusModtager implements Blanketmodtager {

  private final StartKursus start;

  StartKursusModtager(StartKursus start) {
    this.start = start;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    start.start(
        svar.registrering(),
        new Kursusstart(
            svar.dato("startetDen"),
            svar.heltal("fremmoedte"),
            svar.tal("ugentligeTimer"),
            svar.tekst("timerBegrundelse"),
            svar.ja("virksomhedsforlagt")));
    return Map.of();
  }
}
