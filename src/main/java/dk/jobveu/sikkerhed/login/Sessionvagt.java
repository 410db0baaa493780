package dk.jobveu.sikkerhed.login;

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
 * Ends the session of a user who is gone or whom an administrator has locked, and one that has been
 * ended from elsewhere, is over, or began with another password. A lock after wrong passwords ends
 * none: otherwise anybody could throw anybody out.
 */
class Sessionvagt extends OncePerRequestFilter {

  private final Sessioner sessioner;

  Sessionvagt(Sessioner sessioner) {
    this.sessioner = sessioner;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null
        && login.isAuthenticated()
        && !(login instanceof AnonymousAuthenticationToken)
        && !sessioner.maaBlive(login.getName(), anmodning.getSession(false))) {
      HttpSession session = anmodning.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    kaede.doFilter(anmodning, svar);
  }
}
