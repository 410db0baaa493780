package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks name and password against the engine's own users. No authorities follow from it: groups
 * are asked for at each request.
 */
@Component
class CamundaLogin implements AuthenticationProvider {

  private static final int LAENGSTE_NAVN = 64;
  private static final int LAENGSTE_KODE = 200;

  private final IdentityService identitet;
  private final Loginvaern vaern;
  private final Kodehash koder;
  private final Gruppeopslag gruppeopslag;

  CamundaLogin(
      @Lazy IdentityService identitet,
      Loginvaern vaern,
      Kodehash koder,
      Gruppeopslag gruppeopslag) {
    this.identitet = identitet;
    this.vaern = vaern;
    this.koder = koder;
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  public Authentication authenticate(Authentication forsoeg) {
    String bruger = forsoeg.getName();
    String kode = forsoeg.getCredentials() == null ? "" : forsoeg.getCredentials().toString();
    if (bruger.isBlank()
        || bruger.length() > LAENGSTE_NAVN
        || kode.isEmpty()
        || kode.length() > LAENGSTE_KODE) {
      throw forkert();
    }
    if (vaern.genkender(bruger, Adresse.aktuel(), s -> kender(bruger, kode, s))) {
      return inde(bruger);
    }
    kraevAabent(bruger);
    if (!identitet.checkPassword(bruger, kode)) {
      kraevAabent(bruger);
      throw forkert();
    }
    if (vaern.laastAfAdministrator(bruger)) {
      // said only to those who know the password
      throw new LockedException("Brugeren er låst af en administrator");
    }
    return inde(bruger);
  }

  /** Whether the password is known to fit; the same row told where the user belongs. */
  private boolean kender(String bruger, String kode, Loginstand stand) {
    if (!koder.husker(kode, stand)) {
      return false;
    }
    gruppeopslag.kendt(bruger, stand.tilhoer());
    return true;
  }

  private static Authentication inde(String bruger) {
    return UsernamePasswordAuthenticationToken.authenticated(bruger, null, List.of());
  }

  private void kraevAabent(String bruger) {
    Duration vent = vaern.ventetid(bruger, Adresse.aktuel());
    if (!vent.isZero()) {
      throw new LoginSpaerret(vent);
    }
  }

  private static BadCredentialsException forkert() {
    return new BadCredentialsException("Forkert brugernavn eller adgangskode");
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
