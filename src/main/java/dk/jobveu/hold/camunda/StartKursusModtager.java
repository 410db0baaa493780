package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Kursusdrift.Kursusstart;
import dk.jobveu.hold.StartHoldetsDeltagere;
import dk.jobveu.hold.StartKursus;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code start_kursus}. */
@Component
class StartKursusModtager implements Blanketmodtager {

  private final StartKursus start;
  private final StartHoldetsDeltagere deltagere;

  StartKursusModtager(StartKursus start, StartHoldetsDeltagere deltagere) {
    this.start = start;
    this.deltagere = deltagere;
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
    // those who came up from the waiting list after the others had been started
    deltagere.start(
        svar.registrering(),
        svar.variabel(Procesvariabler.UDDANNELSESINSTITUTION),
        svar.variabel(Procesvariabler.OPFOELGNINGSMODEL));
    return Map.of();
  }
}
