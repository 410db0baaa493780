package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Side;
import dk.jobveu.behov.VurderOmfang;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee side's yes or no to the need's size. */
@Component
class VurderOmfangLoenmodtagersideModtager implements Blanketmodtager {

  private final Part part;
  private final VurderOmfang vurderOmfang;

  VurderOmfangLoenmodtagersideModtager(Part part, VurderOmfang vurderOmfang) {
    this.part = part;
    this.vurderOmfang = vurderOmfang;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    part.takkerJa(svar, Rolle.FAGLIG_ORGANISATION);
    vurderOmfang.udfoer(
        part.registrering(svar, Rolle.FAGLIG_ORGANISATION),
        Side.LOENMODTAGER,
        svar.ja("stortNok"),
        svar.tekst("begrundelse"));
    return Map.of();
  }
}
