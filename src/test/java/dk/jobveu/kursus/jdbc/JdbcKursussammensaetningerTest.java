package dk.jobveu.kursus.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetning.Status;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.SammensaetKurser;
import dk.jobveu.kursus.SammensaetKurser.Raekke;
import dk.jobveu.kursus.VurderMerit;
import dk.jobveu.proces.Scene;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The courses of a forløb, version by version. */
@Systemtest
class JdbcKursussammensaetningerTest {

  private static final BigDecimal DAGE = new BigDecimal("7.5");

  @Autowired private Scene scene;
  @Autowired private Kursussammensaetninger sammensaetninger;
  @Autowired private SammensaetKurser sammensaetKurser;
  @Autowired private VurderMerit vurderMerit;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
  }

  private static Raekke kursus(int nr, Kursustype type, boolean merit, boolean anerkendt) {
    return new Raekke(
        "Kursus " + nr,
        "47136",
        type,
        DAGE,
        merit,
        merit ? "Elektriker" : null,
        anerkendt ? "JA" : "VED_IKKE",
        anerkendt ? "Tradium" : null,
        merit ? null : "Kræves i jobbet",
        "Kursusbevis",
        true);
  }

  private Registrering registrering() {
    return new Registrering(
        f.id(), "bruger", "tekniq", null, Instant.parse("2026-03-02T08:00:00Z"));
  }

  private void sammensaet(boolean almenFoerst, String plan, Raekke... kurser) {
    sammensaetKurser.modtag(
        new SammensaetKurser.Svar(List.of(kurser), "JOB", "Intego", almenFoerst, plan, false),
        new Situation(registrering(), Map.of()));
  }

  private void sammensaet(String plan, Raekke... kurser) {
    sammensaet(false, plan, kurser);
  }

  private Kursussammensaetning seneste() {
    return sammensaetninger.seneste(f.id()).orElseThrow();
  }

  private VurderMerit.Naeste vurder() {
    return vurderMerit.udfoer(new Intet(), registrering()).meritStatus();
  }

  @Test
  void altKommerUdSomDetBlevLagtInd() {
    sammensaet(
        null,
        kursus(1, Kursustype.AMU, true, true),
        kursus(2, Kursustype.CERTIFIKAT, true, false),
        kursus(3, Kursustype.ANDET, false, false));

    assertThat(seneste())
        .isEqualTo(
            new Kursussammensaetning(
                registrering(),
                1,
                "JOB",
                "Intego",
                false,
                null,
                false,
                Status.UDKAST,
                null,
                null,
                null,
                List.of(
                    gemt(1, Kursustype.AMU, "Elektriker", true, "Tradium", null),
                    gemt(2, Kursustype.CERTIFIKAT, "Elektriker", null, null, null),
                    gemt(3, Kursustype.ANDET, null, null, null, "Kræves i jobbet"))));
    assertThat(seneste().varighedDage()).isEqualByComparingTo("22.5");
  }

  private static Kursus gemt(
      int nr,
      Kursustype type,
      String uddannelse,
      Boolean anerkendt,
      String skole,
      String begrundelse) {
    return new Kursus(
        nr,
        "Kursus " + nr,
        "47136",
        type,
        DAGE,
        uddannelse != null,
        uddannelse,
        anerkendt,
        skole,
        begrundelse,
        "Kursusbevis",
        true,
        null);
  }

  @Test
  void kunEnVersionGaelderAdGangen() {
    sammensaet(null, kursus(1, Kursustype.AMU, true, true));
    sammensaetninger.goerGaeldende(f.id(), 1);
    sammensaet(null, kursus(1, Kursustype.AMU, true, true));
    assertThat(sammensaetninger.gaeldende(f.id()).orElseThrow().version()).isEqualTo(1);
    assertThat(seneste().version()).isEqualTo(2);

    sammensaetninger.goerGaeldende(f.id(), 2);
    assertThat(sammensaetninger.gaeldende(f.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void almeneKurserFoerstKraeverEnPlanForMerit() {
    Raekke fvu = kursus(1, Kursustype.FVU, false, false);
    Raekke certifikat = kursus(2, Kursustype.CERTIFIKAT, false, false);
    sammensaet(null, fvu, certifikat);
    assertThat(vurder()).isEqualTo(VurderMerit.Naeste.DROEFTES_IGEN);

    sammensaet("Fag fra elektriker til foråret", fvu, certifikat);
    assertThat(vurder()).isEqualTo(VurderMerit.Naeste.VALIDERES);
    assertThat(seneste().meritKlasse()).isEqualTo("INGEN");
  }

  @Test
  void kriseforloebBehoeverIngenMerit() {
    f = scene.forloeb("COVID");
    sammensaet(null, kursus(1, Kursustype.ANDET, false, false));
    assertThat(vurder()).isEqualTo(VurderMerit.Naeste.VALIDERES);
  }

  @Test
  void almenFoerstSesAfRaekkefoelgen() {
    Raekke almen = kursus(1, Kursustype.FVU, false, false);
    Raekke faglig = kursus(2, Kursustype.AMU, true, true);
    assertThat(almenFoerst(false, almen, faglig)).isTrue();
    assertThat(almenFoerst(false, faglig, almen)).isFalse();
    assertThat(almenFoerst(false, almen)).isFalse();
    assertThat(almenFoerst(true, faglig)).isTrue();
  }

  /** General, AMU and higher courses in the same forløb. */
  @Test
  void alleSlagsKurserKanStaaSammen() {
    Raekke[] enAfHver =
        Stream.of(Kursustype.values())
            .map(type -> kursus(type.ordinal() + 1, type, false, false))
            .toArray(Raekke[]::new);
    sammensaet(null, enAfHver);

    assertThat(seneste().kurser())
        .extracting(Kursus::kursustype)
        .containsExactly(Kursustype.values())
        .contains(Kursustype.AVU, Kursustype.AKADEMI);
    // general education first, and then what gives merit
    assertThat(
            almenFoerst(
                false,
                kursus(1, Kursustype.AVU, false, false),
                kursus(2, Kursustype.AMU, true, true)))
        .isTrue();
  }

  private boolean almenFoerst(boolean oplyst, Raekke... kurser) {
    sammensaet(oplyst, null, kurser);
    return seneste().almenFoerst();
  }

  @Test
  void meritTilHvadSkalSiges() {
    Raekke uden =
        new Raekke(
            "Splidsning",
            null,
            Kursustype.AMU,
            null,
            true,
            null,
            "JA",
            "Tradium",
            null,
            null,
            true);
    assertThatThrownBy(() -> sammensaet(null, uden))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Splidsning");
    assertThat(sammensaetninger.seneste(f.id())).isEmpty();
  }
}
