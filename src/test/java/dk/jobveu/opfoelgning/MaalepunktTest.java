package dk.jobveu.opfoelgning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A number of months after a course, as the calendar counts them. */
class MaalepunktTest {

  @Test
  void dagenOgDenSidsteSlutErHinandensModstykke() {
    for (LocalDate idag = LocalDate.of(2027, 2, 20);
        idag.isBefore(LocalDate.of(2028, 3, 5));
        idag = idag.plusDays(1)) {
      for (Maalepunkt m : Maalepunkt.values()) {
        LocalDate slut = m.senesteSlut(idag);
        assertThat(m.dag(slut)).as("%s efter %s", m, slut).isBeforeOrEqualTo(idag);
        assertThat(m.dag(slut.plusDays(1))).as("%s efter %s", m, slut).isAfter(idag);
      }
    }
  }

  @Test
  void sidsteAugustErHalvandetAarGammelSidsteFebruar() {
    assertThat(Maalepunkt.ATTEN.senesteSlut(LocalDate.of(2028, 2, 29)))
        .isEqualTo(LocalDate.of(2026, 8, 31));
  }
}
