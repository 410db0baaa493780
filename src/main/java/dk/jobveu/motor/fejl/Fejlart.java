package dk.jobveu.motor.fejl;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.multipart.MultipartException;

/**
 * What kind of thing went wrong, its status and what a person is told. The engine and the
 * database say "500" to all of them; a lost race, a task that is gone and a database that is down
 * call for different things.
 */
public enum Fejlart {
  AFVIST(
      400,
      "Det sendte er afvist",
      "Vi kunne ikke læse det, der blev sendt. Intet er gemt. Ret det, og prøv igen."),
  ADGANGSKODE(
      400,
      "Adgangskoden kan ikke bruges",
      ("Adgangskoden skal have mindst %d tegn, med små og store bogstaver, et ciffer og et"
              + " specialtegn. Den må ikke indeholde brugernavn, navn eller e-post, og den må ikke"
              + " være en, der står i en vejledning. Intet er gemt.")
          .formatted(DefaultPasswordPolicyImpl.MIN_LENGTH)),
  IKKE_LOGGET_IND(401, "Du skal logge ind", "Log ind med dit brugernavn og din adgangskode."),
  INGEN_ADGANG(
      403,
      "Det har du ikke adgang til",
      "Du har ikke adgang til det her. Det kan være en anden organisations opgave. Hent siden"
          + " igen, og vælg en af dine egne."),
  FINDES_IKKE(
      404,
      "Findes ikke",
      "Det, du beder om, findes ikke eller ikke længere. Hent siden igen, og se, hvad der er nu."),
  KAN_IKKE_HER(405, "Det kan man ikke her", "Kaldet findes ikke på denne adresse."),
  SVARFORM(406, "Svaret findes ikke i den form", "Bed om application/json."),
  TAGET(
      409,
      "En anden har taget opgaven",
      "En anden har allerede taget opgaven. Hent listen igen, og vælg en anden."),
  UDFOERT(
      409,
      "Opgaven er allerede udført",
      "Opgaven er allerede udført eller afsluttet. Dit svar er ikke gemt. Hent listen igen, og"
          + " se, hvor forløbet står nu."),
  KONFLIKT(
      409,
      "En anden kom først",
      "En anden var i gang med det samme og kom først. Dit svar er ikke gemt. Hent siden igen, og"
          + " se, hvad der står nu."),
  SAT_PAA_PAUSE(
      409,
      "Det er sat på pause",
      "Processen er sat på pause. Sig det til den, der passer systemet, eller vent til den går"
          + " videre."),
  INGEN_VENTER(
      409, "Ingen venter på det", "Ingen proces venter på det her nu. Se, hvor forløbet står."),
  FOR_STOR(413, "Det sendte fylder for meget", "Del det op i mindre dele. Intet er gemt."),
  TYPE(415, "Indholdet har en forkert type", "Send application/json i tegnsættet UTF-8."),
  FOR_MANGE(429, "For mange forsøg", "Vent lidt, og prøv igen."),
  UTILGAENGELIG(
      503,
      "Systemet er optaget eller nede",
      "Systemet kan ikke nå sin database lige nu. Intet er gemt. Vent et minut, og prøv igen."),
  INTERN(
      500,
      "Noget gik galt hos os",
      "Der skete en fejl hos os, og intet er gemt. Prøv igen om lidt. Bliver det ved, så sig"
          + " fejlens nummer til den, der passer systemet.");

  /** Seconds that a client is asked to wait when the database is down. */
  public static final int PROEV_IGEN_OM = 30;

  private static final int DYBEST = 30;

  // SQL states: 23505 a key that is taken, 40* rolled back for another's sake, HYT00 waited too
  // long for a lock (H2), 55P03 lock not available
  private static final Set<String> KAPLOEB =
      Set.of("23505", "40001", "40P01", "HYT00", "55P03", "90131");
  // 08* connection, 53* out of resources, 57P* shut down; H2: database closed or file gone
  private static final Pattern NEDE = Pattern.compile("08...|53...|57P..|90098|90121|90067|90013");

  // a character that PostgreSQL keeps in no text, such as NUL, in an address or a name at log-in
  private static final String TEGN = "22021";

  // the engine has no exception of its own for it
  private static final String KODEPOLITIK = "Password does not match policy";

  private static final Pattern MANGLER =
      Pattern.compile(
          "(?is).*(cannot find|could not find|not found|does(n't| not) exist|no \\S+ .*(found|with"
              + " id)|no deployed|no matching).*");

  private final int status;
  private final String titel;
  private final String forklaring;

  Fejlart(int status, String titel, String forklaring) {
    this.status = status;
    this.titel = titel;
    this.forklaring = forklaring;
  }

  public int status() {
    return status;
  }

  public String titel() {
    return titel;
  }

  public String forklaring() {
    return forklaring;
  }

  /** By what was thrown: the first in the chain of causes that says something. */
  public static Fejlart af(Throwable fejl) {
    Throwable t = fejl;
    for (int n = 0; t != null && n < DYBEST; n++) {
      Fejlart art = enkelt(t);
      if (art != null) {
        return art;
      }
      t = t.getCause() == t ? null : t.getCause();
    }
    return INTERN;
  }

  /** By the status, for an answer that nothing of ours threw. */
  public static Fejlart af(int status) {
    for (Fejlart art : values()) {
      if (art.status == status && art != TAGET && art != UDFOERT) {
        return art;
      }
    }
    return status >= 500 ? INTERN : AFVIST;
  }

  private static Fejlart enkelt(Throwable t) {
    if (t instanceof AuthorizationException) {
      return INGEN_ADGANG;
    }
    if (t instanceof TaskAlreadyClaimedException) {
      return TAGET;
    }
    if (t instanceof OptimisticLockingException
        || t instanceof ConcurrencyFailureException
        || t instanceof DuplicateKeyException) {
      return KONFLIKT;
    }
    if (t instanceof TransactionSystemException s && s.getApplicationException() != null) {
      // the rollback failed too; the chain of causes holds only that, and what came first does not
      return af(s.getApplicationException());
    }
    if (t instanceof SQLException sql) {
      return afSql(sql);
    }
    if (t instanceof DataAccessResourceFailureException
        || t instanceof TransientDataAccessResourceException
        || t instanceof CannotCreateTransactionException) {
      return UTILGAENGELIG;
    }
    if (t instanceof ProcessEngineException && KODEPOLITIK.equals(t.getMessage())) {
      return ADGANGSKODE;
    }
    if (t instanceof SuspendedEntityInteractionException) {
      return SAT_PAA_PAUSE;
    }
    if (t instanceof MismatchingMessageCorrelationException) {
      return INGEN_VENTER;
    }
    if (t instanceof NotFoundException) {
      return FINDES_IKKE;
    }
    if (t instanceof NullValueException || t instanceof BadUserRequestException) {
      return t.getMessage() != null && MANGLER.matcher(t.getMessage()).matches()
          ? FINDES_IKKE
          : AFVIST;
    }
    if (t instanceof NotValidException
        || t instanceof ParseException
        || t instanceof FormFieldValidationException
        // whoever looks for a field reads the whole body, before it is known which page it is for
        || t instanceof MultipartException
        || t instanceof InvalidFileNameException) {
      return AFVIST;
    }
    return null;
  }

  private static Fejlart afSql(SQLException fejl) {
    for (SQLException sql = fejl; sql != null; sql = sql.getNextException()) {
      String tilstand = sql.getSQLState() == null ? "" : sql.getSQLState();
      if (KAPLOEB.contains(tilstand)) {
        return KONFLIKT;
      }
      if (TEGN.equals(tilstand)) {
        return AFVIST;
      }
      if (sql instanceof java.sql.SQLTransientConnectionException
          || sql instanceof java.sql.SQLNonTransientConnectionException
          || sql instanceof java.sql.SQLRecoverableException
          || NEDE.matcher(tilstand).matches()) {
        return UTILGAENGELIG;
      }
    }
    return null;
  }
}
