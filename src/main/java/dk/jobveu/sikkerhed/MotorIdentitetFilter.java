package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the engine act as the logged-in user, so that its authorisations apply to REST calls. */
public class MotorIdentitetFilter extends OncePerRequestFilter {

  private final IdentityService identitet;

  public MotorIdentitetFilter(IdentityService identitet) {
    this.identitet = identitet;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null) {
      svar.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    identitet.setAuthentication(
        login.getName(),
        WebApplicationContextUtils.getRequiredWebApplicationContext(getServletContext())
            .getBean(Gruppeopslag.class)
            .grupper(login.getName()));
    try {
      kaede.doFilter(anmodning, svar);
    } finally {
      identitet.clearAuthentication();
    }
  }
}
