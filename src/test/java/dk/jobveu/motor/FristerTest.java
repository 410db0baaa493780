package dk.jobveu.motor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Varighed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When there is a reminder, seen from the moment a task begins. */
class FristerTest {

  private final Arbejdsdage arbejdsdage =
      new Arbejdsdage(new Arbejdsdage.Indstilling(List.of("06-05", "12-24", "12-31")));

  private Frister kl(LocalDateTime nu) {
    return new Frister(
        new Frister.Indstilling(
            Map.of("svar", Varighed.valueOf("P14D")),
            Map.of(
                "tre",
                Varighed.valueOf("P3D"),
                "toArbejdsdage",
                Varighed.valueOf("2 arbejdsdage"))),
        arbejdsdage,
        Clock.fixed(nu.atZone(Datoer.DANMARK).toInstant(), Datoer.DANMARK));
  }

  /** The 8th is a Monday; Easter 2026 is from Thursday the 2nd to Monday the 6th of April. */
  @ParameterizedTest(name = "begynder {0}, frist {1}: {2}")
  @CsvSource({
    "2026-06-08T10:00, 2026-06-19, 2026-06-16, god tid: tre dage før",
    "2026-06-08T10:00, 2026-06-15, 2026-06-12, tre dage før er en fredag",
    "2026-06-08T10:00, 2026-06-16, 2026-06-12, tre dage før er en lørdag",
    "2026-06-08T05:59, 2026-06-11, 2026-06-08, samme morgen",
    "2026-06-08T06:00, 2026-06-11, 2026-06-11, klokken er seks: den sidste morgen",
    "2026-06-08T10:00, 2026-06-10, 2026-06-10, to dage",
    "2026-06-08T10:00, 2026-06-09, 2026-06-09, en dag",
    "2026-06-08T10:00, 2026-06-08, , i dag",
    "2026-06-08T05:00, 2026-06-08, 2026-06-08, i dag og tidligt nok",
    "2026-06-08T23:59, 2026-06-09, 2026-06-09, sent om aftenen",
    "2026-06-12T10:00, 2026-06-14, , fristen er en søndag og i dag er fredag",
    "2026-06-11T10:00, 2026-06-14, 2026-06-12, fristen er en søndag og i dag er torsdag",
    "2026-04-01T10:00, 2026-04-06, , kun påsken er tilbage",
    "2026-06-08T10:00, 2026-06-01, , fristen var gået"
  })
  void enPaamindelseKommerAldrigFoerOpgavenBegynder(
      LocalDateTime nu, LocalDate frist, LocalDate dag, String hvorfor) {
    assertThat(kl(nu).paamindelse("tre", Frister.dagenUd(frist)))
        .as(hvorfor)
        .isEqualTo(dag == null ? Frister.ALDRIG : Frister.morgen(dag));
  }

  /**
   * Whatever begins when: ahead of the task, not after the deadline, on a working day, or never.
   */
  @Test
  void ingenPaamindelseFyrerStraksEllerForSent() {
    LocalDate foerste = LocalDate.of(2026, 3, 20);
    for (int dag = 0; dag < 300; dag++) {
      for (int laengde = 0; laengde < 12; laengde++) {
        for (int time : new int[] {0, 6, 23}) {
          LocalDateTime nu = foerste.plusDays(dag).atTime(time, 30);
          LocalDate frist = nu.toLocalDate().plusDays(laengde);
          for (String navn : List.of("tre", "toArbejdsdage")) {
            var moment = kl(nu).paamindelse(navn, Frister.dagenUd(frist));
            if (moment.equals(Frister.ALDRIG)) {
              boolean endnuEnMorgen =
                  IntStream.rangeClosed(1, laengde)
                      .mapToObj(nu.toLocalDate()::plusDays)
                      .anyMatch(arbejdsdage::erArbejdsdag);
              assertThat(endnuEnMorgen).as(nu + " til " + frist).isFalse();
              continue;
            }
            LocalDateTime da = LocalDateTime.ofInstant(moment.toInstant(), Datoer.DANMARK);
            assertThat(da).as(nu + " til " + frist).isAfter(nu);
            assertThat(da.toLocalDate()).isBeforeOrEqualTo(frist);
            assertThat(da.toLocalTime()).isEqualTo(LocalTime.of(6, 0));
            assertThat(arbejdsdage.erArbejdsdag(da.toLocalDate())).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "begynder {0}, frist {1}: {2}")
  @CsvSource({
    "2026-06-08T10:00, 2026-06-12, 2026-06-15, fristen er en fredag",
    "2026-06-08T10:00, 2026-06-08, 2026-06-09, fristen er i dag",
    "2026-06-12T10:00, 2026-06-01, 2026-06-15, fristen var gået, da opgaven kom"
  })
  void enRykkerKommerHellerAldrigMedDetSamme(
      LocalDateTime nu, LocalDate frist, LocalDate dag, String hvorfor) {
    assertThat(kl(nu).rykkerEfter(Frister.dagenUd(frist)))
        .as(hvorfor)
        .isEqualTo(Frister.morgen(dag));
  }
}
