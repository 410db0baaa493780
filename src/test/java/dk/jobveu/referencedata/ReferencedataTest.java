package dk.jobveu.referencedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.faelles.Csv.Csvfejl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class ReferencedataTest {

  private static final LocalDate I_2020 = LocalDate.of(2020, 6, 1);
  private static final LocalDate I_2026 = LocalDate.of(2026, 6, 1);

  @TempDir Path mappe;
  private Referencedata data;

  @BeforeEach
  void laes() {
    data = csv("classpath:referencedata/");
  }

  @Test
  void enKommuneHoererTilEtRarFoer2025OgEtRegionaltRaadBagefter() {
    assertThat(data.kommune("0730", LocalDate.of(2024, 12, 31)).orElseThrow())
        .extracting(Kommune::navn, Kommune::raad, Kommune::amk)
        .containsExactly("Randers", "RAR Østjylland", "AMK Midt-Nord");
    assertThat(data.kommune("0730", LocalDate.of(2025, 1, 1)).orElseThrow().raad())
        .isEqualTo("RBR Midtjylland");
  }

  @Test
  void derErOtteogHalvfemsKommunerFordeltSomOpgjort() {
    assertThat(data.kommuner(I_2020)).hasSize(98);
    assertThat(data.kommuner(I_2026)).hasSize(98);
    Map<String, Long> efterRaad =
        data.kommuner(I_2020).stream()
            .collect(Collectors.groupingBy(Kommune::raad, TreeMap::new, Collectors.counting()));
    assertThat(efterRaad)
        .containsEntry("RAR Nordjylland", 11L)
        .containsEntry("RAR Vestjylland", 8L)
        .containsEntry("RAR Østjylland", 11L)
        .containsEntry("RAR Sydjylland", 12L)
        .containsEntry("RAR Fyn", 10L)
        .containsEntry("RAR Sjælland", 17L)
        .containsEntry("RAR Hovedstaden", 28L)
        .containsEntry("RAR Bornholm", 1L);
  }

  @Test
  void naboraadFoelgerTiden() {
    assertThat(data.erNaboer("RAR Fyn", "RAR Sjælland", I_2020)).isTrue();
    assertThat(data.erNaboer("RAR Fyn", "RAR Nordjylland", I_2020)).isFalse();
    assertThat(data.erNaboer("RAR Fyn", "RAR Sjælland", I_2026)).isFalse();
    assertThat(data.erNaboer("RBR Midtjylland", "RBR Syddanmark", I_2026)).isTrue();
  }

  @Test
  void trettenMaalgrupperOgTidsbegraensedeOrdninger() {
    assertThat(data.maalgrupper(I_2020)).hasSize(13);
    assertThat(data.maalgruppe(5, I_2020).orElseThrow().erUdsatEllerUng()).isTrue();
    assertThat(data.maalgruppe(1, I_2020).orElseThrow().erUdsatEllerUng()).isFalse();
    assertThat(data.ordninger(I_2020)).extracting(Stoetteordning::kode).contains("MANGEL_PULJE");
    assertThat(data.ordninger(I_2026))
        .extracting(Stoetteordning::kode)
        .doesNotContain("MANGEL_PULJE");
  }

  @Test
  void jobcentretSkifterNavnMedLoven() {
    assertThat(data.betegnelse("jobcenter", LocalDate.of(2026, 1, 31))).isEqualTo("Jobcenter");
    assertThat(data.betegnelse("jobcenter", LocalDate.of(2026, 2, 1)))
        .isEqualTo("Kommunens jobcenter");
  }

  @Test
  void enKriseHarSineEgneDatoer() {
    assertThat(data.krise("COVID_19", I_2020)).isPresent();
    assertThat(data.krise("COVID_19", LocalDate.of(2019, 6, 3))).isEmpty();
    assertThat(data.krise("COVID_19", I_2026)).isEmpty();
    assertThat(data.krise("AFSKEDIGELSER", I_2026)).isPresent();
    assertThat(data.krise(null, I_2020)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0730,Randers                            | 073,Randers      | række 156 | kommunekode
          AMK Midt-Nord,2015-01-01,2024-12-31     | AMK,2015-13-01,2024-12-31 | række 134 | gyldig_fra
          kommunekode,kommune                     | kode,kommune     | række 1   | kommunekode
          """)
  void enBeskadigetFilAfvisesMedRaekkeOgKolonne(
      String rigtigt, String forkert, String raekke, String kolonne) throws IOException {
    for (String fil :
        List.of(
            "kommuner.csv",
            "naboraad.csv",
            "maalgrupper.csv",
            "ordninger.csv",
            "balancekategorier.csv",
            "kriser.csv",
            "betegnelser.csv")) {
      try (InputStream kilde = getClass().getResourceAsStream("/referencedata/" + fil)) {
        String indhold = new String(kilde.readAllBytes(), StandardCharsets.UTF_8);
        if (fil.equals("kommuner.csv")) {
          assertThat(indhold).contains(rigtigt);
          indhold =
              indhold.substring(0, indhold.indexOf(rigtigt))
                  + forkert
                  + indhold.substring(indhold.indexOf(rigtigt) + rigtigt.length());
        }
        Files.writeString(mappe.resolve(fil), indhold);
      }
    }
    assertThatThrownBy(() -> csv(mappe.toUri().toString()))
        .isInstanceOf(Csvfejl.class)
        .hasMessageContaining("kommuner.csv")
        .hasMessageContaining(kolonne)
        .hasMessageContaining(raekke);
  }

  private static Referencedata csv(String placering) {
    return dk.jobveu.referencedata.csv.Testadgang.laes(new DefaultResourceLoader(), placering);
  }
}
