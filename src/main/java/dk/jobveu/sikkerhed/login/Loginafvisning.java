package dk.jobveu.sikkerhed.login;

import dk.jobveu.faelles.web.Problemsvar;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Every way to be turned away at the door, each with a Danish sentence that says what to do. */
class Loginafvisning
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, RequestRejectedHandler {

  static final String SIDE = "/login/afvist";

  private static final String TITEL = "Du skal logge ind";
  private static final int FOR_MANGE = HttpStatus.TOO_MANY_REQUESTS.value();

  /** A program without a log-in, or with a wrong one. */
  @Override
  public void commence(
      HttpServletRequest anmodning, HttpServletResponse svar, AuthenticationException fejl)
      throws IOException {
    if (fejl instanceof LoginSpaerret spaerret) {
      svar.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(spaerret.sekunder()));
      Problemsvar.skriv(svar, FOR_MANGE, "Vent lidt", spaerret.forklaring());
      return;
    }
    if (Programveje.medBasic(anmodning.getRequestURI())) {
      svar.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Job-VEU\", charset=\"UTF-8\"");
    }
    Problemsvar.skriv(
        svar,
        HttpServletResponse.SC_UNAUTHORIZED,
        TITEL,
        fejl instanceof LockedException
            ? "Din bruger er låst. Bed en administrator om at låse op."
            : "Log ind med dit brugernavn og din adgangskode, og prøv igen.");
  }

  /** The log-in page was sent with what cannot be accepted: the page again, with the reason. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest anmodning, HttpServletResponse svar, AuthenticationException fejl)
      throws IOException, ServletException {
    if (fejl instanceof LoginSpaerret spaerret) {
      svar.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(spaerret.sekunder()));
      svar.setStatus(FOR_MANGE);
      anmodning.setAttribute("spaerret", spaerret.forklaring());
      anmodning.getRequestDispatcher(SIDE).forward(anmodning, svar);
      return;
    }
    svar.sendRedirect(
        anmodning.getContextPath()
            + (fejl instanceof LockedException ? "/login?laast" : "/login?error"));
  }

  /** An address that the firewall does not let through, before anybody knows who asks. */
  @Override
  public void handle(
      HttpServletRequest anmodning, HttpServletResponse svar, RequestRejectedException fejl)
      throws IOException {
    if (anonym(anmodning)) {
      commence(anmodning, svar, null);
      return;
    }
    Problemsvar.skriv(
        svar,
        HttpServletResponse.SC_BAD_REQUEST,
        "Adressen kan ikke bruges",
        "Ret adressen, og prøv igen. Den må ikke indeholde ekstra skråstreger, semikolon eller"
            + " kodede tegn.");
  }

  private static boolean anonym(HttpServletRequest anmodning) {
    HttpSession session = anmodning.getSession(false);
    return anmodning.getHeader(HttpHeaders.AUTHORIZATION) == null
        && (session == null
            || session.getAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                == null);
  }
}
