package dk.jobveu.projektplan.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.projektplan.SkrivProjektplan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code skriv_projektplan}. */
@Component
class SkrivProjektplanModtager implements Blanketmodtager {

  private final SkrivProjektplan skriv;

  SkrivProjektplanModtager(SkrivProjektplan skriv) {
    this.skriv = skriv;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    skriv.udfoer(Planfelter.laes(svar, skriv.naesteVersion(svar.forloebId())));
    return Map.of();
  }
}
