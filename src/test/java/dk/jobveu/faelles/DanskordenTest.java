package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a Dane looks for a name (issue 8, kind 9). */
class DanskordenTest {

  static Stream<List<String>> lister() {
    return Stream.of(
        List.of("Tønder", "Tårnby"),
        List.of("Zealand", "Ærø", "Østerbro", "Aabenraa", "Aalborg", "Aarhus"),
        List.of("Aabenraa", "Ålborg", "Aalborg", "Århus", "Aarhus"),
        List.of("Fanø", "Favrskov", "Furesø", "Fåborg", "Faaborg-Midtfyn"),
        List.of("Kolding", "København", "Køge", "Kaalund"),
        List.of("Albertslund", "Allerød", "Zar", "Æbeltoft", "Ødis", "Åbyhøj"),
        List.of("El Nord", "Elektro A/S", "Elværket"),
        List.of("Vejle", "Viborg", "Vaage", "Wagner", "Yde"),
        List.of("Muller", "Mykle", "Müller", "Møller", "Maaløv"),
        List.of("3F Randers", "Dansk El-Forbund", "dansk industri", "TEKNIQ"),
        List.of("Ib", "Ida", "Idé", "Ideal"),
        List.of("Bodil", "bodil", "Boe"),
        List.of("D-1", "D-10", "D-2"),
        List.of("Sønderborg", "Sønderjylland", "Saarup"));
  }

  @ParameterizedTest
  @MethodSource("lister")
  void enDanskListe(List<String> rigtig) {
    List<String> blandet = new ArrayList<>(rigtig);
    Random blander = new Random(8);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(blandet, blander);
      assertThat(Danskorden.ordnet(blandet, n -> n)).isEqualTo(rigtig);
    }
  }

  @Test
  void denDerIngenNavnHarStaarSidst() {
    assertThat(Danskorden.ordnet(Arrays.asList(null, "Aarhus", "Odense"), n -> n))
        .containsExactly("Odense", "Aarhus", null);
  }

  @Test
  void forskelligeNavneErAldrigEns() {
    for (String[] par : new String[][] {{"Århus", "Aarhus"}, {"a", "A"}, {"La", "L\u00ada"}}) {
      assertThat(Danskorden.NAVNE.compare(par[0], par[1])).isNotZero();
    }
  }

  @ParameterizedTest(name = "{1} findes i {0}")
  @CsvSource({
    "Århus Kommune, aarhus",
    "Aarhus Kommune, århus",
    "Aalborg, ÅLBORG",
    "Ålborg, AALBORG",
    "Vi er i ÅRHUS nu, aarhus",
    "Smørrebrød, SMØR",
    "Ærøskøbing, ærø",
    "Idéer fra Køge, ideer",
    "Faaborg-Midtfyn, fåborg",
    "Kabelmontør i Tønder, tønder",
    "Fibertekniker, FIBER",
    "El-arbejde, el-"
  })
  void soegningenFinder(String tekst, String soegt) {
    assertThat(Danskorden.indeholder(tekst, soegt)).isTrue();
  }

  @ParameterizedTest(name = "{1} findes ikke i {0}")
  @CsvSource({
    "Aarhus, arhus",
    "Tønder, tonder",
    "Ærø, aero",
    "Odense, oden se",
    "Horsens, hors ens kommune",
    "Læsø, laso"
  })
  void andreBogstaverErAndreBogstaver(String tekst, String soegt) {
    assertThat(Danskorden.indeholder(tekst, soegt)).isFalse();
  }

  @Test
  void intetSoegtErIAltOgIntetHarNoget() {
    assertThat(Danskorden.indeholder("Odense", "  ")).isTrue();
    assertThat(Danskorden.indeholder("Odense", null)).isTrue();
    assertThat(Danskorden.indeholder(null, "Odense")).isFalse();
    assertThat(Danskorden.indeholder("", "Odense")).isFalse();
  }
}
