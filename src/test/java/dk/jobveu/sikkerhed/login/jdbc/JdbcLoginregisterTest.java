package dk.jobveu.sikkerhed.login.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.sikkerhed.login.Loginlaas;
import dk.jobveu.sikkerhed.login.Loginregister;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the log-in's guard, on H2 and on PostgreSQL. */
@Systemtest
@Transactional
class JdbcLoginregisterTest {

  private static final Instant NU = Instant.parse("2027-03-01T08:00:00Z");
  private static final Instant OM_LIDT = NU.plus(Duration.ofMinutes(15));

  @Autowired Loginregister register;

  @Test
  void fejlTaellesIVinduetOgGlemmes() {
    register.fejl("n1", NU.minus(Duration.ofHours(1)));
    register.fejl("n1", NU);
    register.fejl("n2", NU);
    assertThat(register.fejlSiden("n1", NU.minusSeconds(60))).isEqualTo(1);
    register.glemFejl("n1");
    assertThat(register.fejlSiden("n1", Instant.EPOCH)).isZero();
    assertThat(register.fejlSiden("n2", Instant.EPOCH)).isEqualTo(1);
  }

  @Test
  void laaseGaelderTilDeresTidEllerTilDeLoeftes() {
    register.laas("n1", "anna", false, NU, OM_LIDT, "system");
    register.laas("n1", "anna", false, NU, OM_LIDT, "system");
    register.laas("n2", "bo", false, NU, null, "admin");
    register.laas("n3", null, false, NU, OM_LIDT, "system");

    assertThat(register.laastTil(List.of("n1", "ukendt"), NU)).contains(OM_LIDT);
    assertThat(register.laastTil(List.of("n1"), OM_LIDT)).isEmpty();
    assertThat(register.laastTil(List.of("n1", "n2"), NU)).contains(Instant.MAX);
    assertThat(register.laase(NU))
        .extracting(Loginlaas::navn, Loginlaas::laastTil, Loginlaas::laastAf)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("anna", OM_LIDT, "system"),
            org.assertj.core.groups.Tuple.tuple("bo", null, "admin"));

    register.fejl("n1", NU);
    assertThat(register.frigiv("anna")).isTrue();
    assertThat(register.frigiv("anna")).isFalse();
    assertThat(register.fejlSiden("n1", Instant.EPOCH)).isZero();
    assertThat(register.laastTil(List.of("n1"), NU)).isEmpty();
  }

  @Test
  void detGamleRyddesOgEnLaasUdenTidBliver() {
    register.fejl("n1", NU.minusSeconds(100));
    register.laas("n1", "anna", false, NU.minusSeconds(100), NU.minusSeconds(1), "system");
    register.laas("n2", "bo", false, NU.minusSeconds(100), null, "admin");
    register.husk("k1", NU.minusSeconds(100));
    register.husk("k2", NU.minusSeconds(100));
    register.husk("k2", NU);

    register.rydOp(NU.minusSeconds(10), NU, NU.minusSeconds(10));

    assertThat(register.fejlSiden("n1", Instant.EPOCH)).isZero();
    assertThat(register.laase(Instant.EPOCH)).extracting(Loginlaas::navn).containsExactly("bo");
    assertThat(register.kendt("k1", Instant.EPOCH)).isFalse();
    assertThat(register.kendt("k2", NU.minusSeconds(1))).isTrue();
  }
}
