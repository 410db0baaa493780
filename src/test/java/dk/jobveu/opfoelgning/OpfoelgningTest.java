package dk.jobveu.opfoelgning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpfoelgningTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, 2027-02-27, 17",
    "2025-08-31, 2027-02-28, 18",
    "2026-08-31, 2028-02-28, 17",
    "2026-08-31, 2028-02-29, 18",
    "2024-02-29, 2025-08-28, 17",
    "2024-02-29, 2025-08-29, 18",
    "2026-05-04, 2026-05-03, 0",
    "2026-05-04, 2026-06-03, 0",
    "2026-05-04, 2026-06-04, 1",
  })
  void maanederTaellesFremadIKalenderen(LocalDate jobstart, LocalDate dag, int maaneder) {
    assertThat(sag(jobstart, 0).maanederBeskaeftiget(dag)).isEqualTo(maaneder);
  }

  @Test
  void tidligereJobTaellerMed() {
    Opfoelgning sag = sag(LocalDate.of(2027, 12, 1), 12);

    assertThat(sag.efterMaaneder(18)).isEqualTo(LocalDate.of(2028, 6, 1));
    assertThat(sag.maanederBeskaeftiget(LocalDate.of(2028, 6, 1))).isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-02-01",
    "2026-02-01, 2026-08-01",
    "2026-07-31, 2026-08-01",
    "2026-08-01, 2027-02-01",
    "2026-12-31, 2027-02-01",
  })
  void naesteOptagErDetFoersteEfterDagen(LocalDate dag, LocalDate optag) {
    assertThat(new Opfoelgningsindstilling(List.of("02-01", "08-01"), 14).naesteOptag(dag))
        .isEqualTo(optag);
  }

  private static Opfoelgning sag(LocalDate jobstart, int tidligereMaaneder) {
    return new Opfoelgning(
        "JV-2026-0001",
        "A",
        "jobcenter_randers",
        "tradium",
        Opfoelgningsmodel.ATTEN_MDR,
        true,
        new Opfoelgning.Job(null, null, jobstart, tidligereMaaneder),
        new Opfoelgning.Stand(Jobstatus.ANSAT_UFAGLAERT, false, jobstart, 0, null, null));
  }
}
