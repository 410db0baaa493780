package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The system is killed in the middle of S1, in the moment when an answer has been received, and
 * goes on where it was: the database is the file that ./start uses, as it lies on the disk in that
 * moment.
 */
class GenstartTest {

  private static final String FIL = "jobveu.mv.db";

  private static final int DRAEBT_EFTER = 40;

  @Test
  void etForloebGaarVidereHvorSystemetBlevDraebt(@TempDir Path mappe, @TempDir Path kopi)
      throws IOException {
    Demosag s1 = Demosag.laes("s1");
    String forloeb;
    List<String> skete;
    try (KoerendeSystem foer = KoerendeSystem.paaFil(mappe)) {
      Afspiller spiller = foer.afspiller();
      spiller.afspil(s1, 1, DRAEBT_EFTER - 1);
      forloeb = spiller.forloeb();
      // the last answer sets nothing else going, so that what is copied is what it wrote
      await().until(() -> job(foer).executable().count() == 0);
      spiller.afspil(s1, DRAEBT_EFTER, DRAEBT_EFTER);
      Files.copy(mappe.resolve(FIL), kopi.resolve(FIL));
      skete = skete(foer, forloeb);
      assertThat(job(foer).noRetriesLeft().count()).isZero();
    }
    try (KoerendeSystem efter = KoerendeSystem.paaFil(kopi)) {
      assertThat(skete(efter, forloeb)).isEqualTo(skete);
      // the models are the same, so the restart makes no second deployment
      assertThat(efter.bean(RepositoryService.class).createDeploymentQuery().count()).isEqualTo(1);
      efter.afspiller().i(forloeb).afspil(s1, DRAEBT_EFTER + 1, Integer.MAX_VALUE);
      assertThat(efter.bean(Forloebregister.class).hent(forloeb).status())
          .isEqualTo(Forloebstatus.GENNEMFOERT);
    }
  }

  private static JobQuery job(KoerendeSystem system) {
    return system.bean(ManagementService.class).createJobQuery();
  }

  /** Every task of the forløb and whether it is done, and what is on its timeline. */
  private static List<String> skete(KoerendeSystem system, String forloeb) {
    return Stream.concat(
            system
                .bean(HistoryService.class)
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(forloeb)
                .list()
                .stream()
                .map(o -> "%s %s %s".formatted(o.getId(), o.getName(), o.getEndTime())),
            system
                .bean(JdbcClient.class)
                .sql("select tekst from haendelse where forloeb_id = ?")
                .param(forloeb)
                .query(String.class)
                .list()
                .stream())
        .sorted()
        .toList();
  }
}
