package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.VurderTilbud;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decisions {@code udeluk_tilbud}, {@code point_tilbud} and {@code vaelg_udbyder}. */
@Component
public class VurderTilbudDelegate implements JavaDelegate {

  private final VurderTilbud vurder;
  private final Registreringer registreringer;

  public VurderTilbudDelegate(VurderTilbud vurder, Registreringer registreringer) {
    this.vurder = vurder;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.TILBUDSVURDERING, vurder.udfoer(registreringer.af(proces)).name());
  }
}
