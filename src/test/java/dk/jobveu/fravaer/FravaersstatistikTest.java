package dk.jobveu.fravaer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FravaersstatistikTest {

  private static final LocalDate MANDAG = LocalDate.of(2026, 3, 2);

  @Test
  void foersteDagVaekErIkkeHundredeProcent() {
    Fravaersstatistik s = Fravaersstatistik.af(dage("x"), MANDAG, 20);

    assertThat(s).isEqualTo(new Fravaersstatistik(1, 1, new BigDecimal("5.0")));
  }

  @Test
  void enDagTilStedeBryderRaekken() {
    Fravaersstatistik s = Fravaersstatistik.af(dage("xx.x"), MANDAG.plusDays(3), 20);

    assertThat(s.dageITraek()).isEqualTo(1);
    assertThat(s.dageIUgen()).isEqualTo(3);
  }

  @Test
  void raekkenGaarHenOverEnWeekendMenUgenGoerIkke() {
    List<Fravaersdag> dage = new ArrayList<>(dage("....x"));
    dage.add(dag(MANDAG.plusDays(7), true));

    Fravaersstatistik s = Fravaersstatistik.af(dage, MANDAG.plusDays(7), 20);

    assertThat(s.dageITraek()).isEqualTo(2);
    assertThat(s.dageIUgen()).isEqualTo(1);
  }

  @Test
  void efterGrundlagetErProcentenAfAlleTimer() {
    Fravaersstatistik s = Fravaersstatistik.af(dage("xx..."), MANDAG.plusDays(4), 5);

    assertThat(s.fravaerPct()).isEqualByComparingTo("40");
  }

  @Test
  void udenDageErDerIntetFravaer() {
    assertThat(Fravaersstatistik.af(List.of(), MANDAG, 20))
        .isEqualTo(new Fravaersstatistik(0, 0, BigDecimal.ZERO));
  }

  private static List<Fravaersdag> dage(String moenster) {
    List<Fravaersdag> dage = new ArrayList<>();
    for (int n = 0; n < moenster.length(); n++) {
      dage.add(dag(MANDAG.plusDays(n), moenster.charAt(n) == 'x'));
    }
    return dage;
  }

  private static Fravaersdag dag(LocalDate dato, boolean vaek) {
    BigDecimal timer = new BigDecimal("7.4");
    return new Fravaersdag(
        dato,
        new Fremmoede(
            "A", timer, vaek ? BigDecimal.ZERO : timer, vaek ? Fravaersaarsag.LOVLIG : null));
  }
}
