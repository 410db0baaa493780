package dk.jobveu.motor.udrulning;

import dk.jobveu.motor.fejl.Motorkald;
import java.time.Clock;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes down where a deployment came from, in its own transaction, after all that could refuse it.
 * One without a row came when the system started: its tables may not be there yet at that time.
 */
@Component
public class Sporskriver implements Deployer {

  private final ObjectProvider<Sporlager> lager;
  private final ObjectProvider<Clock> ur;

  Sporskriver(ObjectProvider<Sporlager> lager, ObjectProvider<Clock> ur) {
    this.lager = lager;
    this.ur = ur;
  }

  @Override
  public void deploy(DeploymentEntity udrulning) {
    Udrulningsgrund grund = udrulning.isNew() ? grund() : null;
    if (grund != null) {
      lager
          .getObject()
          .gem(
              new Udrulningsspor(
                  udrulning.getId(),
                  grund.kilde(),
                  grund.bruger(),
                  grund.begrundelse(),
                  grund.lagtOpAf(),
                  ur.getObject().instant()));
    }
  }

  private static Udrulningsgrund grund() {
    if (Udrulningsgrund.aktuel() != null) {
      return Udrulningsgrund.aktuel();
    }
    return Motorkald.iGang()
        ? Udrulningsgrund.uden(
            Udrulningskilde.REST, Context.getCommandContext().getAuthenticatedUserId())
        : null;
  }
}
