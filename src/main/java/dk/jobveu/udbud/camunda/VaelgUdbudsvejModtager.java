package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.udbud.Udbud.DirekteGrund;
import dk.jobveu.udbud.Udbud.Vej;
import dk.jobveu.udbud.VaelgUdbudsvej;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code vaelg_udbudsvej}. */
@Component
class VaelgUdbudsvejModtager implements Blanketmodtager {

  private final VaelgUdbudsvej vaelg;

  VaelgUdbudsvejModtager(VaelgUdbudsvej vaelg) {
    this.vaelg = vaelg;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    LocalDate frist = svar.dato("frist");
    String grund = svar.tekst("direkteGrund");
    vaelg.udfoer(
        svar.registrering(),
        new VaelgUdbudsvej.Svar(
            Vej.valueOf(svar.tekst("vej")),
            svar.raekker("skoler").stream().map(r -> r.tekst("skole")).toList(),
            frist,
            grund == null ? null : DirekteGrund.valueOf(grund),
            svar.tekst("begrundelse"),
            svar.tekst("juridiskNote")));
    return Map.of(Procesvariabler.TILBUDSFRIST, Frister.dagenUd(frist));
  }
}
