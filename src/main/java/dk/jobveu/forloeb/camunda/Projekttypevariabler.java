package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Projekttypevidne;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the processes of a forløb know of whom it is for; their gates ask from then on. */
@Component
class Projekttypevariabler implements Projekttypevidne {

  private final Systemkald system;
  private final RuntimeService koersler;

  Projekttypevariabler(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public void skiftet(
      String forloebId, Projekttype projekttype, boolean harLedige, boolean harBeskaeftigede) {
    Map<String, Object> nu = new HashMap<>();
    nu.put(Procesvariabler.HAR_LEDIGE, harLedige);
    nu.put(Procesvariabler.HAR_BESKAEFTIGEDE, harBeskaeftigede);
    if (projekttype != null) {
      nu.put(Procesvariabler.PROJEKTTYPE, projekttype.name());
    }
    system.udfoer(
        () -> {
          String[] instanser =
              koersler
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(forloebId)
                  .list()
                  .stream()
                  .map(ProcessInstance::getId)
                  .toArray(String[]::new);
          if (instanser.length > 0) {
            koersler.createVariableInstanceQuery().processInstanceIdIn(instanser).list().stream()
                .filter(v -> nu.containsKey(v.getName()))
                .forEach(v -> saet(v, nu.get(v.getName())));
          }
          return null;
        });
  }

  private void saet(VariableInstance v, Object vaerdi) {
    koersler.setVariableLocal(v.getExecutionId(), v.getName(), vaerdi);
  }
}
