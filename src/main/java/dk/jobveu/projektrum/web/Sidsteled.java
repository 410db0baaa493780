package dk.jobveu.projektrum.web;

import dk.jobveu.faelles.web.Kaldnavn;
import dk.jobveu.motor.fejl.Fejlart;
import dk.jobveu.motor.fejl.Fejllog;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.MultipartException;

/**
 * What a person is told when no use case has refused: a race that was lost, a database that is
 * down, or an error of ours with the number under which it stands in the log.
 *
 * @param nummer null when the error is not ours
 */
public record Sidsteled(Fejlart art, String nummer) {

  private static final int DYBEST = 30;

  public static Sidsteled af(Throwable fejl, HttpServletRequest anmodning) {
    Fejlart art = erUlaeseligFil(fejl) ? Fejlart.AFVIST : Fejlart.af(fejl);
    boolean vores = art == Fejlart.INTERN || art == Fejlart.UTILGAENGELIG;
    return new Sidsteled(art, vores ? Fejllog.skriv(Kaldnavn.af(anmodning), fejl) : null);
  }

  /**
   * Whoever looks for a field reads the whole body, also before it is known which page it is for.
   */
  private static boolean erUlaeseligFil(Throwable fejl) {
    return Stream.iterate(fejl, Objects::nonNull, Throwable::getCause)
        .limit(DYBEST)
        .anyMatch(t -> t instanceof MultipartException || t instanceof InvalidFileNameException);
  }

  public int status() {
    return art.status();
  }

  public String forklaring() {
    return nummer == null
        ? art.forklaring()
        : "%s Fejl nr. %s.".formatted(art.forklaring(), nummer);
  }

  /** When to come again, if that helps. */
  public HttpHeaders hoveder() {
    HttpHeaders hoveder = new HttpHeaders();
    if (art == Fejlart.UTILGAENGELIG) {
      hoveder.set(HttpHeaders.RETRY_AFTER, String.valueOf(Fejlart.PROEV_IGEN_OM));
    }
    return hoveder;
  }
}
