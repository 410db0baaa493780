package dk.jobveu.sikkerhed.login.oidc;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider vouches for somebody who cannot be a user here; the log says why. */
class BrugesIkke extends OAuth2AuthenticationException {

  BrugesIkke(String hvorfor) {
    super(new OAuth2Error("bruges_ikke"), hvorfor);
  }
}
