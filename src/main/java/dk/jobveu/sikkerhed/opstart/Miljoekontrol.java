package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Runs the checks that need only the settings, when all of these are read and before anything is
 * made from them: neither database nor port is touched by a start that is refused here.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class Miljoekontrol implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext system) {
    Opstartsfejl.hvisNogetMangler(
        tjek(
            new Miljoe(system.getEnvironment()),
            TimeZone.getDefault(),
            Thread.currentThread().getContextClassLoader()));
  }

  static List<Selvtjek> tjek(Miljoe miljoe, TimeZone tidszone, ClassLoader klassesti) {
    return List.of(
        new Tidszone(tidszone),
        new Motorindstillinger(miljoe),
        new UkendteIndstillinger(miljoe),
        new Scriptmotorer(klassesti),
        new Administratorkonto(miljoe),
        new Kodestyrke(miljoe),
        new Databasevalg(miljoe),
        new AabneEndepunkter(miljoe),
        new Webvaern(miljoe),
        new Logniveau(miljoe));
  }
}
