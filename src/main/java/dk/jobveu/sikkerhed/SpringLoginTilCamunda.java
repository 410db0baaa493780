package dk.jobveu.sikkerhed;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Hands the one login over to Tasklist, Cockpit and Admin, with the groups as they are now. */
public class SpringLoginTilCamunda extends ContainerBasedAuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest anmodning, ProcessEngine motor) {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login == null
        || !login.isAuthenticated()
        || login instanceof AnonymousAuthenticationToken) {
      return AuthenticationResult.unsuccessful();
    }
    // Camunda's filter makes this object by its class name, so Spring cannot hand it over
    Gruppeopslag gruppeopslag =
        WebApplicationContextUtils.getRequiredWebApplicationContext(anmodning.getServletContext())
            .getBean(Gruppeopslag.class);
    AuthenticationResult svar = new AuthenticationResult(login.getName(), true);
    svar.setGroups(gruppeopslag.grupper(login.getName()));
    return svar;
  }
}
