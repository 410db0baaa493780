package dk.jobveu.sikkerhed.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA512, so that each guess at a stolen table costs. The
 * engine's own is one round of SHA-512. HTTP Basic sends the password at each call, so a right one
 * is remembered for a while, by a digest under a key that dies with the process, together with what
 * the table held: a changed password is forgotten at once. A wrong one always costs in full.
 */
@Component
public final class Kodehash implements PasswordEncryptor {

  private static final String NAVN = "PBKDF2-HMAC-SHA512";
  private static final String FORAN = "{" + NAVN + "}";
  private static final Pattern GEMT = Pattern.compile("(\\d{1,9})\\$(\\p{XDigit}+)");
  private static final int SALT_BYTES = 16;
  private static final int HUSKES_HOEJST = 10_000;

  private final int runder;
  private final Cache<ByteBuffer, Boolean> rigtige;
  private final SecretKeySpec noegle;
  private final IntFunction<PasswordEncoder> beregner;

  @Autowired
  Kodehash(Loginindstillinger regler) {
    this(regler, Ticker.systemTicker(), Kodehash::pbkdf2);
  }

  Kodehash(Loginindstillinger regler, Ticker ur, IntFunction<PasswordEncoder> beregner) {
    this.runder = regler.kodehashRunder();
    this.beregner = beregner;
    this.rigtige =
        Caffeine.newBuilder()
            .maximumSize(HUSKES_HOEJST)
            .expireAfterWrite(regler.kodeHuskesI())
            .ticker(ur)
            .build();
    byte[] tilfaeldig = new byte[32];
    new SecureRandom().nextBytes(tilfaeldig);
    this.noegle = new SecretKeySpec(tilfaeldig, "HmacSHA256");
  }

  /** The rounds stand before the digest, so that they can be raised and old digests still read. */
  @Override
  public String encrypt(String kode) {
    return runder + "$" + beregner.apply(runder).encode(kode);
  }

  @Override
  public boolean check(String kode, String gemt) {
    ByteBuffer spor = spor(kode, gemt);
    if (rigtige.getIfPresent(spor) != null) {
      return true;
    }
    Matcher m = GEMT.matcher(gemt);
    boolean rigtig =
        m.matches() && beregner.apply(Integer.parseInt(m.group(1))).matches(kode, m.group(2));
    if (rigtig) {
      rigtige.put(spor, true);
    }
    return rigtig;
  }

  /** Whether this password is remembered as the right one for what the table holds now. */
  boolean husker(String kode, Loginstand stand) {
    return stand.kode() != null
        && stand.kode().startsWith(FORAN)
        && rigtige.getIfPresent(
                spor(
                    EncryptionUtil.saltPassword(kode, stand.salt()),
                    stand.kode().substring(FORAN.length())))
            != null;
  }

  @Override
  public String hashAlgorithmName() {
    return NAVN;
  }

  /**
   * Whether a column of the user table holds a digest that takes at least this many rounds to try.
   */
  public static boolean tager(String kolonne, int runder) {
    if (!kolonne.startsWith(FORAN)) {
      return false;
    }
    Matcher m = GEMT.matcher(kolonne.substring(FORAN.length()));
    return m.matches() && Integer.parseInt(m.group(1)) >= runder;
  }

  static PasswordEncoder pbkdf2(int runder) {
    return new Pbkdf2PasswordEncoder(
        "", SALT_BYTES, runder, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
  }

  private ByteBuffer spor(String kode, String gemt) {
    try {
      Mac mac = Mac.getInstance(noegle.getAlgorithm());
      mac.init(noegle);
      mac.update(gemt.getBytes(UTF_8));
      return ByteBuffer.wrap(mac.doFinal(kode.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
