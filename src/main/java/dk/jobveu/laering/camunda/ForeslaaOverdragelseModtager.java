package dk.jobveu.laering.camunda;

import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.laering.ForeslaaOverdragelse;
import dk.jobveu.laering.Overdragelse;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the proposal; the next task goes to the jobcenter that was chosen. */
@Component
class ForeslaaOverdragelseModtager implements Blanketmodtager {

  private final ForeslaaOverdragelse foreslaaOverdragelse;
  private final Forloebregister forloeb;

  ForeslaaOverdragelseModtager(ForeslaaOverdragelse foreslaaOverdragelse, Forloebregister forloeb) {
    this.foreslaaOverdragelse = foreslaaOverdragelse;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Forloeb f = forloeb.hent(svar.forloebId());
    boolean nu = svar.ja("foreslaas");
    String jobcenter = svar.tekst("tilOrganisation");
    foreslaaOverdragelse.foreslaa(
        new Overdragelse(
            svar.registrering(),
            nu ? Overdragelse.Status.FORESLAAET : Overdragelse.Status.UDSKUDT,
            f.koordinator(),
            jobcenter,
            svar.dato("dato"),
            svar.tekst("aabneOpgaver"),
            svar.tekst("netvaerk"),
            svar.tekst("dokumenter"),
            svar.tekst("begrundelse"),
            f.runde(),
            null));
    return nu
        ? Map.of(
            Procesvariabler.OVERDRAGELSE_FORESLAAET, true, Procesvariabler.JOBCENTER, jobcenter)
        : Map.of(Procesvariabler.OVERDRAGELSE_FORESLAAET, false);
  }
}
