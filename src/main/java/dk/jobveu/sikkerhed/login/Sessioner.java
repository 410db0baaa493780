package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Service;

/**
 * The sessions of people: each has an end however much is done in it, ends with the password it
 * began with, and can be ended by its owner from elsewhere (issue 11).
 */
@Service
public class Sessioner implements SessionAuthenticationStrategy {

  private static final String NOEGLE = Sessioner.class.getName();

  /** Seen again within this is not written down: a page asks several times. */
  private static final Duration SET_IGEN = Duration.ofMinutes(1);

  private final Sessionsregister register;
  private final Loginvaern vaern;
  private final Personnavne personnavne;
  private final Gruppeopslag gruppeopslag;
  private final Sessionsregler regler;
  private final Duration ledigHoejst;
  private final Clock ur;

  Sessioner(
      Sessionsregister register,
      Loginvaern vaern,
      Personnavne personnavne,
      Gruppeopslag gruppeopslag,
      Sessionsregler regler,
      @Value("${server.servlet.session.timeout}") Duration ledigHoejst,
      Clock ur) {
    this.register = register;
    this.vaern = vaern;
    this.personnavne = personnavne;
    this.gruppeopslag = gruppeopslag;
    this.regler = regler;
    this.ledigHoejst = ledigHoejst;
    this.ur = ur;
  }

  /** Somebody has logged in by the form or at the provider; a program by HTTP Basic has none. */
  @Override
  public void onAuthentication(
      Authentication loggetInd, HttpServletRequest anmodning, HttpServletResponse svar) {
    Instant nu = ur.instant();
    register.rydOp(nu.minus(regler.hoejst()));
    String noegle = UUID.randomUUID().toString();
    register.begynd(
        new Loginsession(noegle, Enhed.af(anmodning.getHeader(HttpHeaders.USER_AGENT)), nu, nu),
        loggetInd.getName());
    anmodning.getSession().setAttribute(NOEGLE, noegle);
  }

  /** Whether the session may go on; one statement. */
  boolean maaBlive(String bruger, HttpSession session) {
    Instant nu = ur.instant();
    String noegle = noegle(session);
    Sessionstand stand = register.stand(noegle, bruger, Loginvaern.haand(bruger), nu).orElse(null);
    if (stand == null || stand.laast()) {
      return false;
    }
    personnavne.kendt(bruger, stand.navn());
    gruppeopslag.kendt(bruger, stand.tilhoer());
    if (noegle.isEmpty()) {
      // no log-in of a person made it
      return true;
    }
    if (stand.begyndt() == null
        || !nu.isBefore(stand.begyndt().plus(regler.hoejst()))
        || !stand.kodeaftryk().equals(Loginvaern.aftryk(stand.kode()))) {
      return false;
    }
    if (stand.setSenest().plus(SET_IGEN).isBefore(nu)) {
      register.set(noegle, nu);
    }
    return true;
  }

  /** The user's sessions that have not ended, newest first. */
  public List<Loginsession> af(String bruger) {
    return register.af(bruger, ur.instant().minus(ledigHoejst));
  }

  public void slut(String bruger, String noegle) {
    register.slut(bruger, noegle);
  }

  /** Ends all the user's sessions but this one. */
  public void slutAndre(String bruger, HttpSession denne) {
    register.slutAndre(bruger, noegle(denne));
  }

  /** The password has been changed in this session: the others have ended, and it goes on. */
  public void nyKode(String bruger, HttpSession denne) {
    register.nyKode(bruger, noegle(denne));
    register.slutAndre(bruger, noegle(denne));
  }

  /** The number of this session here; empty for one that no log-in of a person made. */
  public static String noegle(HttpSession session) {
    return session != null && session.getAttribute(NOEGLE) instanceof String noegle ? noegle : "";
  }

  void loggetUd(String bruger, HttpServletRequest anmodning) {
    register.slut(bruger, noegle(anmodning.getSession(false)));
  }
}
