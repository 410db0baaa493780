package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import java.nio.file.Path;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system stops in the middle of S1 and goes on where it was, on the same database file. */
class GenstartTest {

  @Test
  void etForloebGaarVidereEfterEnGenstart(@TempDir Path mappe) {
    Demosag s1 = Demosag.laes("s1");
    String forloeb;
    try (KoerendeSystem foer = KoerendeSystem.paaFil(mappe)) {
      Afspiller spiller = foer.afspiller();
      spiller.afspil(s1, 1, 40);
      forloeb = spiller.forloeb();
      assertThat(foer.bean(ManagementService.class).createJobQuery().noRetriesLeft().count())
          .isZero();
    }
    try (KoerendeSystem efter = KoerendeSystem.paaFil(mappe)) {
      // the models are the same, so the restart makes no second deployment
      assertThat(efter.bean(RepositoryService.class).createDeploymentQuery().count()).isEqualTo(1);
      efter.afspiller().i(forloeb).afspil(s1, 41, Integer.MAX_VALUE);
      assertThat(efter.bean(Forloebregister.class).hent(forloeb).status())
          .isEqualTo(Forloebstatus.GENNEMFOERT);
    }
  }
}
