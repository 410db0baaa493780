package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.TilknytJobcentre;
import dk.jobveu.opstart.TilknytJobcentre.Vej;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code tilknyt_jobcentre}. */
@Component
class TilknytJobcentreModtager implements Blanketmodtager {

  private final TilknytJobcentre tilknyt;
  private final Jobcentertilknytninger tilknytninger;

  TilknytJobcentreModtager(TilknytJobcentre tilknyt, Jobcentertilknytninger tilknytninger) {
    this.tilknyt = tilknyt;
    this.tilknytninger = tilknytninger;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Vej vej = Vej.valueOf(svar.tekst("vej"));
    tilknyt.udfoer(
        svar.registrering(),
        vej,
        svar.raekker("jobcentre").stream().map(r -> r.tekst("jobcenterValg")).toList(),
        svar.tekst("begrundelse"));
    return Map.of(
        Procesvariabler.OPSTART_VEJ,
        vej.name(),
        // without a job centre its tasks go to the coordinator, on its behalf
        Procesvariabler.JOBCENTER,
        svar.variabel(vej == Vej.UDEN ? Procesvariabler.KOORDINATOR : Procesvariabler.JOBCENTER),
        Procesvariabler.JOBCENTER_MED,
        vej != Vej.STOP && !tilknytninger.deltagende(svar.forloebId()).isEmpty());
  }
}
