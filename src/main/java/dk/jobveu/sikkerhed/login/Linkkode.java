package dk.jobveu.sikkerhed.login;

import java.util.Base64;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/**
 * The secret of a personal link: 256 random bits. That many need no slow digest, so the tables hold
 * {@link Loginvaern#aftryk}. Spring Security's own service keeps the secret itself, and its filter
 * logs in whoever opens the link (docs/adr/0036, docs/adr/0049).
 */
public final class Linkkode {

  private static final StringKeyGenerator KODER =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

  private Linkkode() {}

  /** One that nobody has had before. */
  public static String ny() {
    return KODER.generateKey();
  }
}
