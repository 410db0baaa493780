package dk.jobveu.sikkerhed.login.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.sikkerhed.login.Loginlaas;
import dk.jobveu.sikkerhed.login.Loginregister;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
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
  @Autowired IdentityService identitet;

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
    assertThat(register.frigiv(List.of("n9"), "anna")).isTrue();
    assertThat(register.frigiv(List.of("n9"), "anna")).isFalse();
    assertThat(register.fejlSiden("n1", Instant.EPOCH)).isZero();
    assertThat(register.laastTil(List.of("n1"), NU)).isEmpty();
  }

  @Test
  void enLaasLoeftesVedSinNoegleOgVedNavnetHvordanDetEndSkrives() {
    register.laas("n1", null, false, NU, OM_LIDT, "system");
    register.laas("n2", "Anna", false, NU, OM_LIDT, "system");
    register.laas("n3", "bo", false, NU, OM_LIDT, "system");
    register.laas("n4", null, false, NU, OM_LIDT, "system");
    List.of("n1", "n2", "n3").forEach(n -> register.fejl(n, NU));

    assertThat(register.frigiv(List.of("n1", "n9"), "aNNa")).isTrue();

    for (String fri : List.of("n1", "n2")) {
      assertThat(register.laastTil(List.of(fri), NU)).as(fri).isEmpty();
      assertThat(register.fejlSiden(fri, Instant.EPOCH)).as(fri).isZero();
    }
    assertThat(register.laastTil(List.of("n3"), NU)).contains(OM_LIDT);
    assertThat(register.laastTil(List.of("n4"), NU)).contains(OM_LIDT);
    assertThat(register.fejlSiden("n3", Instant.EPOCH)).isEqualTo(1);
  }

  @Test
  void laasenStaarVedDenBrugerSomDetSkrevneNavnBetyder() {
    for (String id : List.of("Tvilling", "tvilling")) {
      identitet.saveUser(identitet.newUser(id));
    }
    for (String skrevet : List.of("TVILLING", "tvilling", "Tvilling")) {
      for (int i = 0; i < 6; i++) {
        assertThat(identitet.checkPassword(skrevet, "forkert")).isFalse();
      }
      // which of the two a third spelling means is up to the order of the database
      assertThat(register.laase(Instant.EPOCH))
          .extracting(Loginlaas::navn)
          .hasSize(1)
          .isSubsetOf(
              skrevet.equals("TVILLING") ? List.of("Tvilling", "tvilling") : List.of(skrevet));
      assertThat(register.frigiv(List.of("ingen"), "TVILLING")).isTrue();
    }
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
