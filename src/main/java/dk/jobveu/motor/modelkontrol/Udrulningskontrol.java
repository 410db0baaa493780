package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
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
    Map<String, ResourceEntity> filer = udrulning.getResources();
    Map<String, byte[]> indhold = new LinkedHashMap<>();
    filer.forEach((navn, fil) -> indhold.put(navn, fil.getBytes()));
    Omgivelser om = new Motoromgivelser(indhold, Context.getCommandContext(), beans);
    List<Modelfejl> fejl =
        filer.values().stream()
            .filter(f -> !erMedfulgt(f))
            .flatMap(f -> Filkontrol.fejl(f.getName(), f.getBytes(), om).stream())
            .toList();
    List<Modelfejl> afvis = fejl.stream().filter(f -> f.alvor() == Alvor.AFVIS).toList();
    if (!afvis.isEmpty()) {
      throw new Modelafvisning(afvis);
    }
    fejl.forEach(f -> LOG.info("Modellen virker, men kan læses bedre: {}", f));
  }

  private static boolean erMedfulgt(ResourceEntity fil) {
    return Motoromgivelser.indhold(fil.getName())
        .filter(i -> Arrays.equals(i, fil.getBytes()))
        .isPresent();
  }
}
