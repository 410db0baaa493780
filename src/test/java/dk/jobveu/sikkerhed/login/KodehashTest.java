package dk.jobveu.sikkerhed.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class KodehashTest {

  private static final int FULD_PRIS = 210_000;
  private static final int KOLONNE = 255;
  private static final String KODE = "En-lang-kode-1";

  private final AtomicLong nanosekunder = new AtomicLong();
  private final AtomicInteger beregninger = new AtomicInteger();

  @Test
  void denRigtigeKodePasserOgIngenAnden() {
    PasswordManager koder = new PasswordManager(new Kodehash(regler(FULD_PRIS)), List.of());
    String gemt = koder.encrypt(KODE);

    assertThat(koder.check(KODE, gemt)).isTrue();
    assertThat(koder.check(KODE + "x", gemt)).isFalse();
    assertThat(koder.check("", gemt)).isFalse();
    assertThat(gemt).hasSizeLessThan(KOLONNE).doesNotContain(KODE);
    assertThat(koder.encrypt(KODE)).isNotEqualTo(gemt);
    assertThat(Kodehash.tager(gemt, FULD_PRIS)).isTrue();
    assertThat(Kodehash.tager(gemt, FULD_PRIS + 1)).isFalse();
    assertThat(koder.check(KODE, "{PBKDF2-HMAC-SHA512}noget andet")).isFalse();
  }

  @Test
  void koderMedFaerreRunderOgMotorensGamleLaesesStadig() {
    String billig = new PasswordManager(new Kodehash(regler(1000)), List.of()).encrypt(KODE);
    String motorens = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(KODE);
    PasswordManager nu = new PasswordManager(new Kodehash(regler(2000)), List.of());

    for (String gemt : List.of(billig, motorens)) {
      assertThat(nu.check(KODE, gemt)).isTrue();
      assertThat(nu.check("forkert", gemt)).isFalse();
      assertThat(Kodehash.tager(gemt, 2000)).isFalse();
    }
  }

  @Test
  void enRigtigKodeHuskesEnTid() {
    Kodehash hash = taelles();
    String gemt = hash.encrypt(KODE);

    assertThat(hash.check(KODE, gemt)).isTrue();
    assertThat(hash.check(KODE, gemt)).isTrue();
    assertThat(beregninger).hasValue(1);

    nanosekunder.addAndGet(regler(1000).kodeHuskesI().plusSeconds(1).toNanos());
    assertThat(hash.check(KODE, gemt)).isTrue();
    assertThat(beregninger).hasValue(2);
  }

  @Test
  void enForkertKodeHuskesIkkeOgEnSkiftetErGlemt() {
    Kodehash hash = taelles();
    String gemt = hash.encrypt(KODE);
    assertThat(hash.check(KODE, gemt)).isTrue();

    assertThat(hash.check("forkert", gemt)).isFalse();
    assertThat(hash.check("forkert", gemt)).isFalse();
    assertThat(beregninger).hasValue(3);
    assertThat(hash.check(KODE, hash.encrypt("En-anden-kode-2"))).isFalse();
    assertThat(beregninger).hasValue(4);
  }

  private Kodehash taelles() {
    return new Kodehash(
        regler(1000),
        nanosekunder::get,
        runder -> {
          PasswordEncoder rigtig = Kodehash.pbkdf2(runder);
          return new PasswordEncoder() {
            @Override
            public String encode(CharSequence kode) {
              return rigtig.encode(kode);
            }

            @Override
            public boolean matches(CharSequence kode, String gemt) {
              beregninger.incrementAndGet();
              return rigtig.matches(kode, gemt);
            }
          };
        });
  }

  private static Loginindstillinger regler(int runder) {
    Duration tid = Duration.ofMinutes(5);
    return new Loginindstillinger(tid, 6, 60, tid, tid, List.of(), runder, tid);
  }
}
