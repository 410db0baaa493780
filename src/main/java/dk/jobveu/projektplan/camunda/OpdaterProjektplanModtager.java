package dk.jobveu.projektplan.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.projektplan.OpdaterProjektplan;
import dk.jobveu.projektplan.Projektplan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code opdater_projektplan}; the dates become variables that due dates are. */
@Component
class OpdaterProjektplanModtager implements Blanketmodtager {

  /** A plan that left section 5 out gets both moments of guidance, the widest choice. */
  private static final String BEGGE = "BEGGE";

  private final OpdaterProjektplan opdater;

  OpdaterProjektplanModtager(OpdaterProjektplan opdater) {
    this.opdater = opdater;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Projektplan plan =
        opdater.udfoer(
            svar.registrering(),
            new Projektplan.Udbyder(
                svar.variabel(Procesvariabler.UDDANNELSESINSTITUTION),
                svar.tekst("udbyderOplysninger")),
            svar.dato("startdato"),
            svar.dato("slutdato"),
            svar.dato("opfoelgningsdag"));
    String model = plan.indhold().opfoelgning().opfoelgningsmodelValg();
    return Map.of(
        Procesvariabler.KURSUSSTART,
        Frister.dagenUd(svar.dato("startdato")),
        Procesvariabler.KURSUSAFSLUTNING,
        Frister.dagenUd(svar.dato("slutdato")),
        Procesvariabler.OPFOELGNINGSMODEL,
        model == null ? BEGGE : model);
  }
}
