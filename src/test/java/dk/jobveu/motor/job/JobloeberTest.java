package dk.jobveu.motor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lock is renewed while its job is being done, and then no more (docs/adr/0031). */
@Systemtest
class JobloeberTest {

  private static final Instant NU = Instant.parse("2031-03-03T10:00:00Z");
  private static final Duration FEM_MINUTTER = Duration.ofMinutes(5);

  @Autowired JdbcClient jdbc;
  @Autowired Laaseregister register;
  @Autowired Scene scene;
  @Autowired ProcessEngine motor;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;

  private final Queue<Runnable> traade = new ArrayDeque<>();
  private String instans;
  private String id;

  @BeforeEach
  void etJobSomNogenHarTaget() {
    Forloeb f = scene.forloeb();
    instans =
        koersler
            .createProcessInstanceByKey("fase_2_partsaftale")
            .businessKey(f.id())
            .setVariable("forloebId", f.id())
            .startBeforeActivity("ServiceTask_FastlaegKurser")
            .execute()
            .getId();
    id = job.createJobQuery().processInstanceId(instans).singleResult().getId();
    // nothing is to be done when it runs
    job.setJobRetries(id, 0);
  }

  @AfterEach
  void vaek() {
    koersler.deleteProcessInstance(instans, "slut");
  }

  @Test
  void laasenFornyesMensJobbetUdfoeresOgIkkeBagefter() {
    Jobloeber loeber = loeber(NU);
    laas(loeber.getLockOwner());

    loeber.executeJobs(List.of(id), (ProcessEngineImpl) motor);
    loeber.laase().forny();
    assertThat(laastTil()).isEqualTo(NU.plusSeconds(8));

    laas(loeber.getLockOwner());
    traade.remove().run();
    loeber.laase().forny();
    assertThat(laastTil()).isNotEqualTo(NU.plusSeconds(8));
  }

  @Test
  void enAndensLaasRoeresIkke() {
    Jobloeber loeber = loeber(NU);
    laas("en anden");

    loeber.executeJobs(List.of(id), (ProcessEngineImpl) motor);
    loeber.laase().forny();

    assertThat(laastTil()).isEqualTo(NU);
    traade.remove().run();
  }

  @Test
  void etJobDerHaengerFornyesIkkeForEvigt() {
    Stilbartur ur = new Stilbartur();
    Jobloeber loeber = loeber(ur);
    laas(loeber.getLockOwner());
    loeber.executeJobs(List.of(id), (ProcessEngineImpl) motor);

    ur.nu = NU.plus(FEM_MINUTTER);
    loeber.laase().forny();

    assertThat(laastTil()).isEqualTo(NU);
    traade.remove().run();
  }

  private Jobloeber loeber(Instant nu) {
    return loeber(Clock.fixed(nu, ZoneOffset.UTC));
  }

  private Jobloeber loeber(Clock ur) {
    Jobloeber loeber = new Jobloeber(register, ur, FEM_MINUTTER);
    loeber.setLockTimeInMillis(8000);
    loeber.setTaskExecutor(traade::add);
    return loeber;
  }

  private void laas(String ejer) {
    jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = :ejer, LOCK_EXP_TIME_ = :nu where ID_ = :id")
        .param("ejer", ejer)
        .param("nu", Timestamp.from(NU))
        .param("id", id)
        .update();
  }

  private Instant laastTil() {
    return jdbc.sql("select LOCK_EXP_TIME_ from ACT_RU_JOB where ID_ = :id")
        .param("id", id)
        .query((rs, nr) -> rs.getTimestamp(1))
        .optional()
        .map(Timestamp::toInstant)
        .orElse(Instant.MAX);
  }

  private static final class Stilbartur extends Clock {

    private Instant nu = NU;

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return nu;
    }
  }
}
