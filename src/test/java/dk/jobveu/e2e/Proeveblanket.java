package dk.jobveu.e2e;

import dk.jobveu.faelles.Valg;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.BlanketFejl;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The feature behind the form of the tests of Tasklist: remembers what it got, and refuses some of
 * it.
 */
@TestConfiguration
class Proeveblanket {

  static final List<Besvarelse> MODTAGET = new CopyOnWriteArrayList<>();

  @Bean
  Blanketmodtager proeveblanketModtager() {
    return svar -> {
      if ("Afvist A/S".equals(svar.tekst("firma"))) {
        throw new BlanketFejl("firma", "Virksomheden er allerede med i forløbet.");
      }
      if ("Ned A/S".equals(svar.tekst("firma"))) {
        throw new IllegalStateException("org.h2.jdbc: the database is gone");
      }
      MODTAGET.add(svar);
      return Map.of();
    };
  }

  @Bean
  Blanketdata proeveblanketBlanketdata() {
    return kontekst ->
        Map.of("omraader", List.of(new Valg("el", "El og fiber"), new Valg("rust", "Metal")));
  }

  @Bean
  Blanketmodtager proevestartModtager() {
    return svar -> {
      MODTAGET.add(svar);
      return Map.of();
    };
  }

  @Bean
  Blanketdata proevestartBlanketdata() {
    return kontekst ->
        Map.of("kommuner", List.of(new Valg("0730", "Randers"), new Valg("0751", "Aarhus")));
  }

  /** The models of these tests, once for all that share the system. */
  static void udrul(RepositoryService modeller) {
    if (modeller.createProcessDefinitionQuery().processDefinitionKey("proeveproces").count() == 0) {
      modeller
          .createDeployment()
          .addClasspathResource("e2e/proeveproces.bpmn")
          .addClasspathResource("e2e/proeveblanket.form")
          .addClasspathResource("e2e/proevestart.bpmn")
          .addClasspathResource("e2e/proevestart.form")
          .deploy();
    }
  }
}
