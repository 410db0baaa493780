package dk.jobveu.sikkerhed.udtryk;

import dk.jobveu.motor.modelkontrol.Udrulningskontrol;
import dk.jobveu.motor.udrulning.Sporskriver;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plugin that puts the guards into the engine (issue 3, row 2; CVE-2026-109432). It comes last,
 * so that no other plugin takes their place unnoticed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class Udtryksvagt extends AbstractProcessEnginePlugin {

  private final Modelbeans beans;
  private final Udrulningskontrol udrulningskontrol;
  private final Sporskriver sporskriver;

  Udtryksvagt(BeanFactory beans, Udrulningskontrol udrulningskontrol, Sporskriver sporskriver) {
    this.sporskriver = sporskriver;
    this.beans = new Modelbeans(beans);
    this.udrulningskontrol = udrulningskontrol;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    motor.setExpressionManager(new Udtryksmotor(beans));
    motor.setScriptEngineResolver(new Scriptspaerring());
    motor.setEnableExpressionsInAdhocQueries(false);
    motor.setCustomSessionFactories(
        med(motor.getCustomSessionFactories(), new Filtervagt.Fabrik()));
    // what could do harm is refused before anybody reads what would not work
    motor.setCustomPreDeployers(
        med(
            med(
                motor.getCustomPreDeployers(),
                new Modelvagt(new Modelkontrol(new Udtrykslaeser(beans)))),
            udrulningskontrol));
    // what is refused has no source
    motor.setCustomPostDeployers(med(motor.getCustomPostDeployers(), sporskriver));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl motor) {
    if (!(motor.getExpressionManager() instanceof Udtryksmotor)) {
      throw new IllegalStateException("Udtryksvagten er sat ud af kraft af en anden udvidelse");
    }
  }

  private static <T> List<T> med(List<T> kendte, T ny) {
    List<T> alle = new ArrayList<>(kendte == null ? List.of() : kendte);
    alle.add(ny);
    return alle;
  }
}
