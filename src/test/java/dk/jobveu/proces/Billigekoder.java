package dk.jobveu.proces;

import dk.jobveu.sikkerhed.login.Loginindstillinger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Tests make users again and again, and what a hash costs is the subject of KodehashTest alone. Not
 * a setting: outside demo the system refuses to start on so few rounds, and must.
 */
@TestComponent
class Billigekoder implements BeanPostProcessor {

  private static final int RUNDER = 1000;

  @Override
  public Object postProcessAfterInitialization(Object bean, String navn) {
    return bean instanceof Loginindstillinger l
        ? new Loginindstillinger(
            l.vindue(),
            l.fejlPerBruger(),
            l.fejlPerAdresse(),
            l.laastI(),
            l.kendtAdresseI(),
            l.kendteKoder(),
            RUNDER,
            l.kodeHuskesI())
        : bean;
  }
}
