package dk.jobveu.deltager.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagervidne;
import dk.jobveu.deltager.Skifteprocesser;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.forloeb.camunda.Opgavegiver;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts {@code deltagerskifte} by message, and tells the instances about a participant who answers
 * for the person now: their open tasks go to the new job centre.
 */
@Component
class MotorSkifteprocesser implements Skifteprocesser, Deltagervidne, Stopvidne {

  private final Systemkald system;
  private final RuntimeService koersler;
  private final Opgavegiver opgaver;

  MotorSkifteprocesser(Systemkald system, @Lazy RuntimeService koersler, Opgavegiver opgaver) {
    this.system = system;
    this.koersler = koersler;
    this.opgaver = opgaver;
  }

  @Override
  public void begynd(Deltager nu) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("deltagerskifte.jobcenter_skiftet")
                .processInstanceBusinessKey(nu.forloebId())
                .setVariable(Procesvariabler.FORLOEB_ID, nu.forloebId())
                .setVariable(Procesvariabler.DELTAGER_ID, nu.deltagerId())
                .setVariable(Procesvariabler.JOBCENTER, nu.jobcenter())
                .correlateStartMessage());
  }

  /** Nobody is taken on in a forløb that has been given up. */
  @Override
  public void stoppet(Registrering registrering, Stopaarsag aarsag) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("deltagerskifte.forloeb_stoppet")
                .processInstanceBusinessKey(registrering.forloebId())
                .correlateAllWithResult());
  }

  @Override
  public void skiftet(Deltager nu) {
    Map<String, Object> vaerdier =
        Map.of(
            Procesvariabler.JOBCENTER,
            nu.jobcenter(),
            Procesvariabler.BESKAEFTIGET,
            nu.erBeskaeftiget(),
            Procesvariabler.UDSAT_ELLER_UNG,
            nu.udsatEllerUng());
    system.udfoer(
        () -> {
          List<ProcessInstance> om =
              koersler
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(nu.forloebId())
                  .variableValueEquals(Procesvariabler.DELTAGER_ID, nu.deltagerId())
                  .list();
          om.forEach(p -> skift(p.getId(), vaerdier));
          return null;
        });
  }

  private void skift(String instans, Map<String, Object> vaerdier) {
    String nyt = (String) vaerdier.get(Procesvariabler.JOBCENTER);
    for (VariableInstance v :
        koersler.createVariableInstanceQuery().processInstanceIdIn(instans).list()) {
      if (!vaerdier.containsKey(v.getName())) {
        continue;
      }
      if (v.getName().equals(Procesvariabler.JOBCENTER) && !nyt.equals(v.getValue())) {
        opgaver.givInstansens(instans, (String) v.getValue(), nyt);
      }
      koersler.setVariableLocal(v.getExecutionId(), v.getName(), vaerdier.get(v.getName()));
    }
  }
}
