package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Nobody waits for the system without being told (docs/adr/0031). */
@Systemtest
class SystemventetidTest {

  private static final String TRIN = "Fastlæg kurser og varsko skoler";
  private static final String STAAET = "Systemet er gået i stå her";

  private static final Date FREMME = Date.from(Instant.parse("2099-01-01T00:00:00Z"));

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;

  private final List<String> instanser = new ArrayList<>();
  private Browser browser;
  private Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  @AfterEach
  void vaek() {
    instanser.forEach(i -> koersler.deleteProcessInstance(i, "slut"));
  }

  @Test
  void etJobIKoeOgEtDerErGaaetIStaaVisesMedDansk() throws Exception {
    String id = vent("fase_2_partsaftale", "ServiceTask_FastlaegKurser");
    assertThat(side(BRANCHE)).contains(TRIN, "Systemet går i gang om lidt").doesNotContain(STAAET);

    job.setJobRetries(id, 0);

    assertThat(side(BRANCHE)).contains(TRIN, STAAET, "Sig det til den, der passer systemet");
    assertThat(side(KOORDINATOR)).contains(TRIN, STAAET);
  }

  @Test
  void naarIntetVenterStaarDerIntet() throws Exception {
    assertThat(side(KOORDINATOR)).doesNotContain("Venter på systemet");
  }

  @Test
  void etTrinHosEnEnkeltErForKoordinatorenOgUdenNavn() throws Exception {
    job.setJobRetries(vent("screening_i_jobcenter", "ServiceTask_OpgoerScreening"), 0);

    assertThat(side(KOORDINATOR))
        .contains("Et trin hos en af organisationerne", STAAET)
        .doesNotContain("Opgør screening");
    assertThat(side(BRANCHE)).doesNotContain("Venter på systemet");
    assertThat(side(JOBCENTER)).doesNotContain("Venter på systemet");
  }

  private String vent(String proces, String trin) {
    String instans =
        koersler
            .createProcessInstanceByKey(proces)
            .businessKey(forloeb.id())
            .setVariables(
                Map.of(
                    "forloebId", forloeb.id(), "jobcenter", JOBCENTER, "screeningsfrist", FREMME))
            .startBeforeActivity(trin)
            .execute()
            .getId();
    instanser.add(instans);
    return job.createJobQuery().processInstanceId(instans).messages().singleResult().getId();
  }

  private String side(String organisation) throws Exception {
    return browser
        .hent(organisation, "/projektrum/forloeb/" + forloeb.id() + "/opgaver")
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
