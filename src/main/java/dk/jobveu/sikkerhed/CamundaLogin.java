package dk.jobveu.sikkerhed;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks name and password against the engine's own users; groups become authorities. */
@Component
class CamundaLogin implements AuthenticationProvider {

  private final IdentityService identitet;

  CamundaLogin(@Lazy IdentityService identitet) {
    this.identitet = identitet;
  }

  @Override
  public Authentication authenticate(Authentication forsoeg) {
    String bruger = forsoeg.getName();
    Object kode = forsoeg.getCredentials();
    if (bruger.isBlank() || kode == null || !identitet.checkPassword(bruger, kode.toString())) {
      throw new BadCredentialsException("Forkert brugernavn eller adgangskode");
    }
    List<SimpleGrantedAuthority> grupper =
        identitet.createGroupQuery().groupMember(bruger).list().stream()
            .map(g -> new SimpleGrantedAuthority("ROLE_" + g.getId()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(bruger, null, grupper);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
