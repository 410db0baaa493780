package dk.jobveu.sikkerhed;

import dk.jobveu.faelles.web.Problemsvar;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A user who has been removed is out at once and not when the session runs out (issue 3, row 5): a
 * page leads to the log-in, everything else hears 401.
 */
@Component
@Order(Brugervagt.PLADS)
class Brugervagt extends OncePerRequestFilter {

  /** After Spring Security, which says who it is, and before all that act on it. */
  static final int PLADS = 180;

  private final Gruppeopslag gruppeopslag;

  Brugervagt(Gruppeopslag gruppeopslag) {
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null
        || login instanceof AnonymousAuthenticationToken
        || gruppeopslag.findes(login.getName())) {
      kaede.doFilter(anmodning, svar);
      return;
    }
    SecurityContextHolder.clearContext();
    HttpSession session = anmodning.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    String vil = anmodning.getHeader(HttpHeaders.ACCEPT);
    if (vil != null && vil.contains(MediaType.TEXT_HTML_VALUE)) {
      svar.sendRedirect(anmodning.getContextPath() + "/login");
    } else {
      Problemsvar.skriv(
          svar,
          HttpStatus.UNAUTHORIZED.value(),
          "Ikke logget ind",
          "Din bruger findes ikke længere. Log ind med en anden, eller spørg administratoren.");
    }
  }
}
