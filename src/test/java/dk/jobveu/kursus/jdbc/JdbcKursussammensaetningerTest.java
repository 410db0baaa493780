package dk.jobveu.kursus.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetning.Status;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.SammensaetKurser;
import dk.jobveu.kursus.VurderMerit;
import dk.jobveu.proces.Scene;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The courses of a forløb, version by version. */
@Systemtest
class JdbcKursussammensaetningerTest {

  @Autowired private Scene scene;
  @Autowired private Kursussammensaetninger sammensaetninger;
  @Autowired private SammensaetKurser sammensaetKurser;
  @Autowired private VurderMerit vurderMerit;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
  }

  private static Kursus kursus(int nr, Kursustype type, boolean merit, Boolean anerkendt) {
    return new Kursus(
        nr,
        "Kursus " + nr,
        "47136",
        type,
        new BigDecimal("7.5"),
        merit,
        merit ? "Elektriker" : null,
        anerkendt,
        anerkendt == null ? null : "Tradium",
        merit ? null : "Kræves i jobbet",
        null,
        true,
        null);
  }

  private Kursussammensaetning version(int nr, String plan, Kursus... kurser) {
    List<Kursus> liste = List.of(kurser);
    return new Kursussammensaetning(
        new Registrering(f.id(), "bruger", "tekniq", null, Instant.parse("2026-03-02T08:00:00Z")),
        nr,
        "JOB",
        "Intego",
        SammensaetKurser.erAlmenFoerst(false, liste),
        plan,
        false,
        Status.UDKAST,
        null,
        null,
        liste);
  }

  @Test
  void altKommerUdSomDetBlevLagtInd() {
    Kursussammensaetning ny =
        version(
            1,
            null,
            kursus(1, Kursustype.AMU, true, true),
            kursus(2, Kursustype.CERTIFIKAT, true, null),
            kursus(3, Kursustype.ANDET, false, false));
    sammensaetKurser.sammensaet(ny);

    assertThat(sammensaetninger.seneste(f.id())).contains(ny);
    assertThat(ny.varighedDage()).isEqualByComparingTo("22.5");
  }

  @Test
  void kunEnVersionGaelderAdGangen() {
    sammensaetKurser.sammensaet(version(1, null, kursus(1, Kursustype.AMU, true, true)));
    sammensaetninger.goerGaeldende(f.id(), 1);
    sammensaetKurser.sammensaet(version(2, null, kursus(1, Kursustype.AMU, true, true)));
    assertThat(sammensaetninger.gaeldende(f.id()).orElseThrow().version()).isEqualTo(1);
    assertThat(sammensaetninger.seneste(f.id()).orElseThrow().version()).isEqualTo(2);

    sammensaetninger.goerGaeldende(f.id(), 2);
    assertThat(sammensaetninger.gaeldende(f.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void almeneKurserFoerstKraeverEnPlanForMerit() {
    Kursus fvu = kursus(1, Kursustype.FVU, false, null);
    Kursus certifikat = kursus(2, Kursustype.CERTIFIKAT, false, null);
    sammensaetKurser.sammensaet(version(1, null, fvu, certifikat));
    assertThat(vurderMerit.vurder(f.id())).isEqualTo(VurderMerit.Naeste.DROEFTES_IGEN);

    sammensaetKurser.sammensaet(version(2, "Fag fra elektriker til foråret", fvu, certifikat));
    assertThat(vurderMerit.vurder(f.id())).isEqualTo(VurderMerit.Naeste.VALIDERES);
    assertThat(sammensaetninger.seneste(f.id()).orElseThrow().meritKlasse()).isEqualTo("INGEN");
  }

  @Test
  void kriseforloebBehoeverIngenMerit() {
    f = scene.forloeb("COVID");
    sammensaetKurser.sammensaet(version(1, null, kursus(1, Kursustype.ANDET, false, null)));
    assertThat(vurderMerit.vurder(f.id())).isEqualTo(VurderMerit.Naeste.VALIDERES);
  }

  @Test
  void almenFoerstSesAfRaekkefoelgen() {
    Kursus almen = kursus(1, Kursustype.FVU, false, null);
    Kursus faglig = kursus(2, Kursustype.AMU, true, true);
    assertThat(SammensaetKurser.erAlmenFoerst(false, List.of(almen, faglig))).isTrue();
    assertThat(SammensaetKurser.erAlmenFoerst(false, List.of(faglig, almen))).isFalse();
    assertThat(SammensaetKurser.erAlmenFoerst(false, List.of(almen))).isFalse();
    assertThat(SammensaetKurser.erAlmenFoerst(true, List.of(faglig))).isTrue();
  }

  @Test
  void meritTilHvadSkalSiges() {
    Kursus uden =
        new Kursus(
            1,
            "Splidsning",
            null,
            Kursustype.AMU,
            null,
            true,
            " ",
            true,
            "Tradium",
            null,
            null,
            true,
            null);
    assertThatThrownBy(() -> sammensaetKurser.sammensaet(version(1, null, uden)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Splidsning");
    assertThat(sammensaetninger.seneste(f.id())).isEmpty();
  }
}
