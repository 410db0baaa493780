package dk.jobveu.faelles.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Every connection, the engine's as well as ours, is asked for through {@link Databasevagt}. */
@Component
class Databaseindstillinger implements BeanPostProcessor, Ordered {

  private static final String OPTAGET_HOEJST = "jobveu.database.optaget-hoejst";

  private final Environment miljoe;

  Databaseindstillinger(Environment miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String navn) {
    return bean instanceof HikariDataSource pulje
        ? new Databasevagt(pulje, miljoe.getRequiredProperty(OPTAGET_HOEJST, Duration.class))
        : bean;
  }

  /** Before those that wrap what they find. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
