package dk.jobveu.fravaer.camunda;

import dk.jobveu.fravaer.FoelgOpPaaFravaer;
import dk.jobveu.fravaer.Fravaerskontakt;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FoelgOpPaaFravaerModtager implements Blanketmodtager {

  private final FoelgOpPaaFravaer foelgOpPaaFravaer;

  FoelgOpPaaFravaerModtager(FoelgOpPaaFravaer foelgOpPaaFravaer) {
    this.foelgOpPaaFravaer = foelgOpPaaFravaer;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    foelgOpPaaFravaer.registrer(
        svar.registrering(),
        svar.variabel(Procesvariabler.DELTAGER_ID),
        new Fravaerskontakt(
            svar.dato("kontaktDato"),
            svar.tekst("kontaktform"),
            svar.ja("deltogSkole"),
            svar.ja("deltogVirksomhed"),
            svar.tekst("aftale")));
    return Map.of();
  }
}
