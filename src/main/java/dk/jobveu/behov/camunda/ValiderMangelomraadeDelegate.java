package dk.jobveu.behov.camunda;

import dk.jobveu.behov.ValiderMangelomraade;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-1 for every title. An area that was given up is not looked at again. */
@Component
class ValiderMangelomraadeDelegate implements JavaDelegate {

  private final ValiderMangelomraade validerMangelomraade;
  private final Registreringer registreringer;

  ValiderMangelomraadeDelegate(
      ValiderMangelomraade validerMangelomraade, Registreringer registreringer) {
    this.validerMangelomraade = validerMangelomraade;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    if (!AfdaekBehovModtager.OPGIVET.equals(proces.getVariable(Procesvariabler.OMRAADESTATUS))) {
      proces.setVariable(
          Procesvariabler.OMRAADESTATUS,
          validerMangelomraade.udfoer(registreringer.af(proces)).name());
    }
  }
}
