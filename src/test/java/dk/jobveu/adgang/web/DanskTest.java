package dk.jobveu.adgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DanskTest {

  private final Dansk dansk = new Dansk(null, null, null, null);

  @Test
  void datoerErDanskeOgIDanskTid() {
    assertThat(dansk.dato(LocalDate.of(2026, 3, 2))).isEqualTo("2. mar. 2026");
    // half past eleven in the evening in UTC is the next day in Denmark
    assertThat(dansk.tid(Instant.parse("2026-07-01T22:30:00Z")))
        .isEqualTo("2. jul. 2026 kl. 00.30");
    assertThat(dansk.dag(LocalDate.of(2026, 3, 10))).isEqualTo("tirsdag den 10. marts 2026");
    assertThat(dansk.dato((LocalDate) null)).isEmpty();
  }

  @Test
  void koderBliverTilOrd() {
    assertThat(dansk.vaerdi("STOR_NOK")).isEqualTo("stort nok");
    assertThat(dansk.vaerdi("LUK_OP_MED_AFVIGELSE")).isEqualTo("ja, med afvigelser");
    assertThat(dansk.vaerdi("PAA_VEJ")).isEqualTo("på vej");
    assertThat(dansk.vaerdi(true)).isEqualTo("ja");
    assertThat(dansk.vaerdi(null)).isEqualTo("–");
    assertThat(dansk.vaerdi("Aarhus Tech")).isEqualTo("Aarhus Tech");
    assertThat(dansk.navn("forventetStoerrelse")).isEqualTo("forventet størrelse");
    assertThat(dansk.navn("veuInvolvering")).isEqualTo("VEU-koordinatoren er med");
  }
}
