package dk.jobveu.sikkerhed.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks Spring's firewall about the address before anything else reads it, and wants the address of
 * a servlet written as it is. Spring Security does the first only after a filter of Spring's has
 * failed on {@code //engine-rest} or {@code /%65ngine-rest}, which Tomcat takes for {@code
 * /engine-rest}.
 */
class Adressevagt extends OncePerRequestFilter {

  private final StrictHttpFirewall mur = new StrictHttpFirewall();
  private final RequestRejectedHandler afvisning;

  Adressevagt(RequestRejectedHandler afvisning) {
    this.afvisning = afvisning;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    try {
      mur.getFirewalledRequest(anmodning);
      if (!skrevetSomDenEr(anmodning)) {
        throw new RequestRejectedException("The address of a servlet is written in another way");
      }
    } catch (RequestRejectedException fejl) {
      afvisning.handle(anmodning, svar, fejl);
      return;
    }
    Adresse.saet(anmodning.getRemoteAddr());
    try {
      kaede.doFilter(anmodning, svar);
    } finally {
      Adresse.ryd();
    }
  }

  private static boolean skrevetSomDenEr(HttpServletRequest anmodning) {
    return anmodning.getHttpServletMapping().getMappingMatch() != MappingMatch.PATH
        || anmodning
            .getRequestURI()
            .startsWith(anmodning.getContextPath() + anmodning.getServletPath());
  }
}
