package dk.jobveu.adgang.web;

import dk.jobveu.motor.fejl.Fejlart;
import dk.jobveu.motor.fejl.Fejllog;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * What a person is told when no use case has refused: a race that was lost, a database that is
 * down, or an error of ours with the number under which it stands in the log.
 *
 * @param nummer null when the error is not ours
 */
public record Sidsteled(Fejlart art, String nummer) {

  public static Sidsteled af(Throwable fejl, HttpServletRequest anmodning) {
    Fejlart art = Fejlart.af(fejl);
    boolean vores = art == Fejlart.INTERN || art == Fejlart.UTILGAENGELIG;
    return new Sidsteled(art, vores ? Fejllog.skriv(anmodning, fejl) : null);
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
