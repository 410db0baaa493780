package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningsprocesser;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code opfoelgning_18_maaneder} by message, so that it lives on its own. */
@Component
class MotorOpfoelgningsprocesser implements Opfoelgningsprocesser {

  private static final String BESKED = "opfoelgning_18_maaneder.job_paabegyndt";

  private final RuntimeService koersler;

  MotorOpfoelgningsprocesser(RuntimeService koersler) {
    this.koersler = koersler;
  }

  @Override
  public void start(Opfoelgning o) {
    koersler
        .createMessageCorrelation(BESKED)
        .processInstanceBusinessKey(o.forloebId())
        .setVariable(Procesvariabler.FORLOEB_ID, o.forloebId())
        .setVariable(Procesvariabler.DELTAGER_ID, o.deltagerId())
        .setVariable(Procesvariabler.JOBCENTER, o.jobcenter())
        .setVariable(Procesvariabler.UDDANNELSESINSTITUTION, o.uddannelsesinstitution())
        .setVariable(Procesvariabler.OPFOELGNINGSMODEL, o.model().kode())
        .setVariable(Procesvariabler.OPFOELGNINGSDATO, Frister.morgen(o.stand().naesteDato()))
        .correlateStartMessage();
  }
}
