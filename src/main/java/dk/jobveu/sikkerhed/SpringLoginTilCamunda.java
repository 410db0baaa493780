package dk.jobveu.sikkerhed;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Hands the one login over to Tasklist, Cockpit and Admin. */
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
    AuthenticationResult svar = new AuthenticationResult(login.getName(), true);
    svar.setGroups(
        login.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(g -> g.substring("ROLE_".length()))
            .toList());
    return svar;
  }
}
