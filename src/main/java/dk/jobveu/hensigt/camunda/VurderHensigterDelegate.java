package dk.jobveu.hensigt.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.hensigt.VurderHensigter;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decision {@code hensigtserklaering_gyldig}, asked for each letter of intent. */
@Component
public class VurderHensigterDelegate implements JavaDelegate {

  private final VurderHensigter vurder;
  private final Registreringer registreringer;

  public VurderHensigterDelegate(VurderHensigter vurder, Registreringer registreringer) {
    this.vurder = vurder;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    Date kursusstart = (Date) proces.getVariable(Procesvariabler.KURSUSSTART);
    proces.setVariable(
        Procesvariabler.HENSIGTER_SKAL_GENBEKRAEFTES,
        vurder.udfoer(registreringer.af(proces), Datoer.dagen(kursusstart.toInstant())));
  }
}
