package dk.jobveu.motor.fejl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.web.Sigelig;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The engine and the database say 500 to all of this; people need to know what to do. */
class FejlartTest {

  @Test
  void etTabtKaploebEr409() {
    assertThat(art(new OptimisticLockingException("ENGINE-03005")).status()).isEqualTo(409);
    assertThat(art(new DuplicateKeyException("uq"))).isEqualTo(Fejlart.KONFLIKT);
    assertThat(art(new CannotAcquireLockException("laas"))).isEqualTo(Fejlart.KONFLIKT);
    for (String tilstand : new String[] {"23505", "40001", "40P01", "HYT00"}) {
      assertThat(art(new SQLException("", tilstand))).as(tilstand).isEqualTo(Fejlart.KONFLIKT);
    }
    assertThat(art(new TaskAlreadyClaimedException("t", "ib"))).isEqualTo(Fejlart.TAGET);
    assertThat(art(new SuspendedEntityInteractionException("pause")).status()).isEqualTo(409);
  }

  @Test
  void detDerIkkeFindesEr404OgEnTomVaerdiEr400() {
    assertThat(art(new NullValueException("Cannot find task with id x: task is null")).status())
        .isEqualTo(404);
    assertThat(art(new NullValueException("userId is null")).status()).isEqualTo(400);
  }

  @Test
  void enDatabaseDerErNedeEr503() {
    assertThat(art(new CannotCreateTransactionException("nede")).status()).isEqualTo(503);
    assertThat(art(new DataAccessResourceFailureException("nede")).status()).isEqualTo(503);
    assertThat(art(new SQLTransientConnectionException("puljen er tom")).status()).isEqualTo(503);
    for (String tilstand : new String[] {"08006", "57P01", "53300", "90098"}) {
      assertThat(art(new SQLException("", tilstand)).status()).as(tilstand).isEqualTo(503);
    }
  }

  /** A connection that broke in the middle: its rollback fails too, without any state. */
  @Test
  void enForbindelseDerBrastUndervejsEr503() {
    TransactionSystemException oprydning =
        new TransactionSystemException("rollback", new SQLException("Connection is closed"));
    oprydning.initApplicationException(
        new ProcessEngineException("ENGINE-03083", new SQLException("", "57P01")));
    assertThat(art(new ProcessEngineException("rollback", oprydning)).status()).isEqualTo(503);
    TransactionSystemException udenGrund =
        new TransactionSystemException("commit", new SQLException("Connection is closed"));
    assertThat(art(udenGrund)).isEqualTo(Fejlart.INTERN);
  }

  @Test
  void etTegnSomDatabasenIkkeKanGemmeEr400() {
    assertThat(art(new SQLException("NUL", "22021"))).isEqualTo(Fejlart.AFVIST);
  }

  @Test
  void vorEgenFejlEr500OgSigerIkkeHvad() {
    assertThat(art(new IllegalStateException("hemmelig"))).isEqualTo(Fejlart.INTERN);
    // too long for its column is our error: the form should have said so
    assertThat(art(new DataIntegrityViolationException("Ib", new SQLException("Ib", "22001"))))
        .isEqualTo(Fejlart.INTERN);
  }

  @Test
  void motorensRettighederNaevnesIkke() {
    Fejlart art = art(new AuthorizationException("ib", "UPDATE", "Task", "17"));
    assertThat(art.status()).isEqualTo(403);
    assertThat(art.forklaring()).doesNotContain("UPDATE", "17", "ib");
  }

  @Test
  void loggenHarKlasseOgStedMenIngenBesked() {
    String spor =
        Fejllog.spor(
            new ProcessEngineException("Ib Hansen", new SQLException("010203-1234", "22001")));
    assertThat(spor)
        .contains("ProcessEngineException", "SQLException [22001]", "at dk.jobveu")
        .doesNotContain("Ib Hansen", "010203");
  }

  @Test
  void deSomSelvSigerHvadDerErGaltBliverHoert() {
    class Sagt extends RuntimeException implements Sigelig {
      @Override
      public Map<String, Object> problem() {
        return Map.of("status", 400);
      }
    }
    assertThat(Sigelig.i(new ProcessEngineException("x", new RuntimeException(new Sagt()))))
        .isNotNull();
    assertThat(Sigelig.i(new IllegalStateException())).isNull();
  }

  /** As it comes: wrapped by the engine. */
  private static Fejlart art(Throwable fejl) {
    Fejlart direkte = Fejlart.af(fejl);
    assertThat(Fejlart.af(new ProcessEngineException("Cannot complete task x", fejl)))
        .isEqualTo(direkte);
    return direkte;
  }
}
