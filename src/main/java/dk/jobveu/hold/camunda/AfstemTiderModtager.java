package dk.jobveu.hold.camunda;

import dk.jobveu.hold.AfstemTider;
import dk.jobveu.hold.Finansiering;
import dk.jobveu.hold.Tidsafstemning;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code afstem_tider}. */
@Component
class AfstemTiderModtager implements Blanketmodtager {

  private final AfstemTider afstem;

  AfstemTiderModtager(AfstemTider afstem) {
    this.afstem = afstem;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    afstem.afstem(
        svar.registrering(),
        new Tidsafstemning(
            svar.heltal("beskaeftigede"),
            svar.ja("afstemtMedVirksomheder"),
            svar.ja("afstemtMedSkole"),
            svar.tekst("afvikling"),
            Finansiering.valueOf(svar.tekst("finansiering"))));
    return Map.of();
  }
}
