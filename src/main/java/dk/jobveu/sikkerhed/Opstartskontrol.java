package dk.jobveu.sikkerhed;

import java.util.TimeZone;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Refuses to start when something that safety rests on is not set; says what to set. */
@Configuration
class Opstartskontrol {

  /** A condition that keeps the system from starting. */
  static class Opstartsfejl extends RuntimeException {
    private final String goer;

    Opstartsfejl(String hvad, String goer) {
      super(hvad);
      this.goer = goer;
    }

    String goer() {
      return goer;
    }
  }

  @Bean
  static BeanFactoryPostProcessor opstartskontrollen(Environment miljoe) {
    return fabrik -> {
      if (!"UTC".equals(TimeZone.getDefault().getID())) {
        throw new Opstartsfejl(
            "Tidszonen er " + TimeZone.getDefault().getID() + ", ikke UTC.",
            "Start med -Duser.timezone=UTC. Ellers kan job køre to gange.");
      }
      if (miljoe.getProperty("camunda.bpm.admin-user.id", "").isBlank()
          || miljoe.getProperty("camunda.bpm.admin-user.password", "").isBlank()) {
        throw new Opstartsfejl(
            "Der er ingen administrator.",
            "Sæt JOBVEU_ADMIN og JOBVEU_ADMIN_KODE, eller start med profilen demo.");
      }
    };
  }
}
