package dk.jobveu.modeller.camunda;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Modelfil;
import dk.jobveu.modeller.Modelfund;
import dk.jobveu.modeller.Udruller;
import dk.jobveu.motor.fejl.Udrulningsfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import dk.jobveu.motor.modelkontrol.Udrulningskontrol;
import dk.jobveu.motor.udrulning.Udrulningsgrund;
import dk.jobveu.motor.udrulning.Udrulningskilde;
import dk.jobveu.sikkerhed.udtryk.Modelgennemsyn;
import dk.jobveu.sikkerhed.udtryk.Udtryksafvisning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/** The rules that a deployment asks, asked without one; and the deployment itself. */
@Component
class MotorUdruller implements Udruller {

  /**
   * Another name than the deployments at start, which look at their own only: what is deployed here
   * stays when the system starts again.
   */
  private static final String NAVN = "modeller";

  private final ProcessEngine motor;
  private final Modelgennemsyn gennemsyn;
  private final Udrulningskontrol kontrol;

  MotorUdruller(ProcessEngine motor, Modelgennemsyn gennemsyn, Udrulningskontrol kontrol) {
    this.motor = motor;
    this.gennemsyn = gennemsyn;
    this.kontrol = kontrol;
  }

  @Override
  public List<String> farligt(Modelfil fil) {
    return gennemsyn.farligt(fil.fil(), fil.indhold());
  }

  @Override
  public List<Modelfund> fund(List<Modelfil> filer) {
    Map<String, byte[]> indhold = new LinkedHashMap<>();
    filer.forEach(f -> indhold.put(f.fil(), f.indhold()));
    return ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired().execute(kommando -> kontrol.fejl(indhold)).stream()
            .map(MotorUdruller::fund)
            .toList();
  }

  private static Modelfund fund(Modelfejl f) {
    return new Modelfund(f.fil(), f.element(), f.besked(), f.alvor() == Alvor.AFVIS);
  }

  @Override
  public void udrul(List<Modelfil> filer, String bruger, String begrundelse, String lagtOpAf) {
    DeploymentBuilder udrulning = motor.getRepositoryService().createDeployment().name(NAVN);
    filer.forEach(f -> udrulning.addString(f.fil(), f.tekst()));
    try {
      new Udrulningsgrund(Udrulningskilde.SIDE, bruger, begrundelse, lagtOpAf)
          .om(udrulning::deploy);
    } catch (Udtryksafvisning e) {
      throw new Regelbrud(null, e.getMessage());
    } catch (ParseException e) {
      throw new Regelbrud(
          null,
          "Modellerne er ikke udrullet; de gamle gælder stadig. "
              + Udrulningsfejl.af(e).stream()
                  .map(f -> "%s, %s: %s".formatted(f.fil(), f.element(), f.besked()))
                  .collect(Collectors.joining(" ")));
    }
  }
}
