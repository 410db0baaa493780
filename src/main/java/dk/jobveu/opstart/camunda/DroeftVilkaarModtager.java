package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.DroeftVilkaar;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code droeft_vilkaar}. */
@Component
class DroeftVilkaarModtager implements Blanketmodtager {

  private final DroeftVilkaar droeft;

  DroeftVilkaarModtager(DroeftVilkaar droeft) {
    this.droeft = droeft;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    droeft.udfoer(
        svar.registrering(),
        svar.dato("droeftet"),
        svar.ja("alleDroeftet"),
        svar.tekst("faellesVilkaar"),
        svar.tekst("begrundelse"));
    return Map.of();
  }
}
