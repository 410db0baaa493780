package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Deltagerprocesser.Besked;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchoverblik;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Four people work on the participants of one forløb at the same time, and nobody meets a lock.
 * {@code -Djobveu.samtidige=500} for the size in the requirement.
 */
@Systemtest
class SamtidighedTest {

  private static final int TRAADE = 4;
  private static final int ANTAL = Integer.getInteger("jobveu.samtidige", 100);
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate SLUT = LocalDate.of(2026, 5, 1);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb startDeltagerforloeb;
  @Autowired RegistrerGennemfoersel registrerGennemfoersel;
  @Autowired RegistrerFrafald registrerFrafald;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired Deltagerprocesser processer;
  @Autowired Matchoverblik overblik;
  @Autowired RuntimeService koersler;
  @Autowired TaskService opgaver;

  @Test
  void fireTraadePaaSammeForloebKollidererAldrig() throws Exception {
    String forloebId = scene.forloeb().id();
    List<String> alle = IntStream.range(0, ANTAL).mapToObj(n -> "D" + n).toList();
    opretDeltagere.opret(
        af(forloebId, Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        alle.stream().map(d -> new NyDeltager(d, "1", null, 1990, null)).toList());
    startDeltagerforloeb.start(
        af(forloebId, Testaktoerer.SKOLE), Testaktoerer.SKOLE, 1, "18_MDR", START, alle);

    CyclicBarrier samlet = new CyclicBarrier(TRAADE);
    ExecutorService traade = Executors.newFixedThreadPool(TRAADE);
    try {
      List<Callable<Void>> arbejde = new ArrayList<>();
      for (int t = 0; t < TRAADE; t++) {
        int traad = t;
        arbejde.add(
            () -> {
              samlet.await();
              for (int n = traad; n < ANTAL; n += TRAADE) {
                heltIgennem(forloebId, alle.get(n), n);
              }
              return null;
            });
      }
      for (Future<Void> f : traade.invokeAll(arbejde)) {
        // an OptimisticLockingException in any of the four would come out here
        f.get();
      }
    } finally {
      traade.shutdownNow();
    }

    Matchoverblik.Stilling s = overblik.stilling(forloebId);
    assertThat(s.mangler()).isZero();
    assertThat(s.overgaaet() + s.frafaldne()).isEqualTo(ANTAL);
    assertThat(s.frafaldne()).isEqualTo((ANTAL + 9) / 10);
    assertThat(
            koersler
                .createProcessInstanceQuery()
                .processDefinitionKey("deltagerforloeb")
                .processInstanceBusinessKey(forloebId)
                .count())
        .isZero();
  }

  /** Absence and its follow-up, then a dropout or completion and match, a transaction a step. */
  private void heltIgennem(String forloebId, String deltager, int n) {
    assertThat(processer.meld(Besked.FRAVAER, forloebId, List.of(deltager))).isEmpty();
    scene.udfoer(
        opgaver
            .createTaskQuery()
            .processInstanceBusinessKey(forloebId)
            .processVariableValueEquals("deltagerId", deltager)
            .initializeFormKeys()
            .singleResult(),
        Map.of());
    if (n % 10 == 0) {
      registrerFrafald.registrerFrafald(
          af(forloebId, Testaktoerer.SKOLE),
          List.of(new Frafaldsmelding(deltager, SLUT, Frafaldsaarsag.JOB_TIDLIGERE, false)));
      return;
    }
    registrerGennemfoersel.registrer(
        af(forloebId, Testaktoerer.SKOLE), List.of(new Kursusresultat(deltager, SLUT, 3, 2, 1)));
    registrerMatch.registrerMatch(
        af(forloebId, Testaktoerer.JOBCENTER),
        List.of(
            new Matchmelding(
                deltager,
                SLUT,
                null,
                "12345678",
                Matchoenske.UFAGLAERT_JOB,
                true,
                SerSigSelv.JA,
                null,
                Matchudfald.ORDINAERT_JOB,
                SLUT.plusDays(3),
                null,
                true)));
  }

  private static Registrering af(String forloebId, String organisation) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2026-05-01T09:00:00Z"));
  }
}
