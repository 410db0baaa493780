package dk.jobveu.opstart;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** nobody leads who has not said yes, and a no has a way on. */
@Systemtest
class LedendeJobcenterTest {

  @Autowired Scene scene;
  @Autowired Deltagelser deltagelser;
  @Autowired Jobcentertilknytninger tilknytninger;
  @Autowired LedendeJobcenter ledende;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
    deltagelser.alle(f.id()).stream()
        .filter(d -> d.rolle().equals("jobcenter"))
        .forEach(d -> deltagelser.svar(f.id(), d.aktoerId(), Svar.AFSLAAET, "Ikke os"));
  }

  private void med(String jobcenter, Svar svar) {
    deltagelser.tilknyt(f.id(), jobcenter, "jobcenter");
    deltagelser.svar(f.id(), jobcenter, svar, null);
  }

  private void tilknyttet(String jobcenter, Svar svar) {
    med(jobcenter, svar);
    tilknytninger.gemSvar(
        new Jobcentertilknytning(
            new Registrering(f.id(), "bruger", jobcenter, null, Instant.EPOCH),
            jobcenter,
            svar,
            null,
            true,
            null,
            null));
  }

  private String efter(String hidtil) {
    return ledende.af(f.id(), hidtil, KOORDINATOR);
  }

  @Test
  void hvemDerLedteLederVidereSaaLaengeDetErMed() {
    tilknyttet(JOBCENTER_2, Svar.ACCEPTERET);
    tilknyttet(JOBCENTER_3, Svar.ACCEPTERET);
    assertThat(efter(JOBCENTER_3)).isEqualTo(JOBCENTER_3);
  }

  @Test
  void ellersLederDenFoersteDerKomOgSagdeJa() {
    tilknyttet(JOBCENTER_3, Svar.INVITERET);
    tilknyttet(JOBCENTER_2, Svar.ACCEPTERET);
    assertThat(efter(JOBCENTER)).isEqualTo(JOBCENTER_2);
    assertThat(efter(KOORDINATOR)).isEqualTo(JOBCENTER_2);
    deltagelser.svar(f.id(), JOBCENTER_2, Svar.AFSLAAET, "Alligevel ikke");
    assertThat(efter(JOBCENTER_2)).isEqualTo(KOORDINATOR);
  }

  @Test
  void raekkefoelgenErDenDeKomI() {
    List<String> kom = List.of(JOBCENTER, JOBCENTER_2);
    assertThat(kom).isNotEqualTo(kom.stream().sorted().toList());
    tilknyttet(JOBCENTER_2, Svar.ACCEPTERET);
    tilknyttet(JOBCENTER, Svar.ACCEPTERET);
    assertThat(efter(KOORDINATOR)).isEqualTo(JOBCENTER);
  }

  /** Whoever took part in phase 1 is not put in charge when the coordinator went on without. */
  @Test
  void udenJobcentreLederKoordinatoren() {
    med(JOBCENTER_2, Svar.ACCEPTERET);
    assertThat(efter(KOORDINATOR)).isEqualTo(KOORDINATOR);
    assertThat(efter(JOBCENTER_2)).isEqualTo(JOBCENTER_2);
  }
}
