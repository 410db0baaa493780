package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses models that would not work, however they come: from the folder, a page, REST or at start.
 * A file as it came with the system was looked at when the system was built.
 */
@Component
public class Udrulningskontrol implements Deployer {

  private static final Logger LOG = LoggerFactory.getLogger(Udrulningskontrol.class);

  private final BeanFactory beans;

  Udrulningskontrol(BeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void deploy(DeploymentEntity udrulning) {
    // what is deployed already is read again when it is needed, and runs on
    if (!udrulning.isNew()) {
      return;
    }
    Map<String, byte[]> indhold = new LinkedHashMap<>();
    udrulning.getResources().forEach((navn, fil) -> indhold.put(navn, fil.getBytes()));
    List<Modelfejl> fejl = fejl(indhold);
    List<Modelfejl> afvis = fejl.stream().filter(f -> f.alvor() == Alvor.AFVIS).toList();
    if (!afvis.isEmpty()) {
      throw new Modelafvisning(afvis);
    }
    fejl.forEach(f -> LOG.info("Modellen virker, men kan læses bedre: {}", f));
  }

  /**
   * What is wrong in files that are deployed together, or would be; inside a command of the engine.
   *
   * @param filer by the names that they are deployed under
   */
  public List<Modelfejl> fejl(Map<String, byte[]> filer) {
    Omgivelser om = new Motoromgivelser(filer, Context.getCommandContext(), beans);
    return filer.entrySet().stream()
        .filter(f -> !erMedfulgt(f.getKey(), f.getValue()))
        .flatMap(f -> Filkontrol.fejl(f.getKey(), f.getValue(), om).stream())
        .toList();
  }

  private static boolean erMedfulgt(String fil, byte[] indhold) {
    return Motoromgivelser.indhold(fil).filter(i -> Arrays.equals(i, indhold)).isPresent();
  }
}
