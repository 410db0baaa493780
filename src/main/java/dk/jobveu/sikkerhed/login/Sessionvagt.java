package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a user who is gone or whom an administrator has locked. A lock after wrong
 * passwords ends none: otherwise anybody could throw anybody out.
 */
class Sessionvagt extends OncePerRequestFilter {

  private final Gruppeopslag gruppeopslag;
  private final Loginvaern vaern;

  Sessionvagt(Gruppeopslag gruppeopslag, Loginvaern vaern) {
    this.gruppeopslag = gruppeopslag;
    this.vaern = vaern;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null
        && login.isAuthenticated()
        && !(login instanceof AnonymousAuthenticationToken)
        && !maaBlive(login.getName())) {
      HttpSession session = anmodning.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    kaede.doFilter(anmodning, svar);
  }

  private boolean maaBlive(String bruger) {
    return gruppeopslag.findes(bruger) && !vaern.laastAfAdministrator(bruger);
  }
}
