package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.context.ApplicationContext;
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
    ApplicationContext beans =
        WebApplicationContextUtils.getRequiredWebApplicationContext(anmodning.getServletContext());
    List<String> grupper =
        new ArrayList<>(beans.getBean(Gruppeopslag.class).grupper(login.getName()));
    if (beans.getBean(Cockpitret.class).maaSe(login.getName())) {
      grupper.add(Cockpitret.GRUPPE);
    }
    glemHvadDerVar(anmodning.getSession(false), motor.getName(), grupper);
    AuthenticationResult svar = new AuthenticationResult(login.getName(), true);
    svar.setGroups(grupper);
    return svar;
  }

  /** Camunda remembers a person's groups in the session and asks no more; unless it has none. */
  private static void glemHvadDerVar(HttpSession session, String motor, List<String> grupper) {
    if (session == null) {
      return;
    }
    Authentications husket = AuthenticationUtil.getAuthsFromSession(session);
    if (husket.getAuthenticationForProcessEngine(motor) instanceof UserAuthentication u
        && !(u.getGroupIds() != null && Set.copyOf(u.getGroupIds()).equals(Set.copyOf(grupper)))) {
      husket.removeByEngineName(motor);
    }
  }
}
