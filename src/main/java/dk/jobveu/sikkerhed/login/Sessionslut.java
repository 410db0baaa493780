package dk.jobveu.sikkerhed.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that came without the token of this session: it was opened before the session ended, or
 * before another log-in. That is told as what it is (docs/adr/0021); every other refusal stays 403.
 */
public class Sessionslut implements AccessDeniedHandler {

  private static final String MAERKE = Sessionslut.class.getName();

  /** Where somebody without an account answers by a personal link. */
  private static final String SVAR = "/svar";

  /** And where the survey is answered so. */
  private static final String SKEMA = SVAR + "/spoergeskema";

  private final AccessDeniedHandler andre = new AccessDeniedHandlerImpl();

  /** Whether the answer to this request is that the session has ended. */
  public static boolean i(HttpServletRequest anmodning) {
    return anmodning.getAttribute(MAERKE) != null;
  }

  @Override
  public void handle(
      HttpServletRequest anmodning, HttpServletResponse svar, AccessDeniedException fejl)
      throws IOException, ServletException {
    if (!(fejl instanceof CsrfException) || svar.isCommitted()) {
      andre.handle(anmodning, svar, fejl);
      return;
    }
    if ("/login".equals(anmodning.getServletPath())) {
      svar.setStatus(HttpServletResponse.SC_FORBIDDEN);
      anmodning.setAttribute("udloebet", true);
      anmodning.getRequestDispatcher(Loginafvisning.SIDE).forward(anmodning, svar);
      return;
    }
    if (anmodning.getServletPath().startsWith(SVAR)) {
      // whoever answers by a link has no log-in that has ended, and keeps what was typed
      svar.setStatus(HttpServletResponse.SC_FORBIDDEN);
      anmodning.setAttribute("udloebet", true);
      anmodning
          .getRequestDispatcher(
              anmodning.getServletPath().startsWith(SKEMA) ? SKEMA + "-igen" : SVAR + "/ret")
          .forward(anmodning, svar);
      return;
    }
    anmodning.setAttribute(MAERKE, true);
    svar.sendError(
        SecurityContextHolder.getContext().getAuthentication() == null
            ? HttpServletResponse.SC_UNAUTHORIZED
            : HttpServletResponse.SC_FORBIDDEN);
  }
}
