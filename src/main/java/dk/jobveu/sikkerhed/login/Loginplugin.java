package dk.jobveu.sikkerhed.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the log-in changes in the engine: its lock, its password policy and how it keeps passwords.
 */
@Component
class Loginplugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Loginvaern> vaern;
  private final Loginindstillinger regler;
  private final Kodehash koder;

  Loginplugin(ObjectProvider<Loginvaern> vaern, Loginindstillinger regler, Kodehash koder) {
    this.vaern = vaern;
    this.koder = koder;
    this.regler = regler;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    motor.setIdentityProviderSessionFactory(new Motorbrugere.Fabrik(vaern::getObject));
    motor.setEnablePasswordPolicy(true);
    motor.setPasswordPolicy(new Kodepolitik(regler.kendteKoder()));
    motor.setPasswordEncryptor(koder);
  }
}
