package dk.jobveu.partsaftale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** Financing that is written into an agreement is noticed, as people write it. */
class FinansieringstegnTest {

  private static Finansieringstegn tegn;

  @BeforeAll
  static void somDetErSat() throws IOException {
    EnumerablePropertySource<?> sat =
        (EnumerablePropertySource<?>)
            new YamlPropertySourceLoader()
                .load("sat", new FileSystemResource("src/main/resources/application.yaml"))
                .get(0);
    tegn =
        new Finansieringstegn(
            new Partsaftaleindstilling(
                List.of(sat.getPropertyNames()).stream()
                    .filter(n -> n.startsWith("jobveu.partsaftale.tegn["))
                    .map(n -> String.valueOf(sat.getProperty(n)))
                    .toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jobcentret betaler kurserne",
        "Deltagerbetalingen tager kommunen sig af",
        "Kursusudgifterne deles",
        "Medfinansiering aftales med skolen",
        "De ledige kommer i løntilskud",
        "Virksomheden får VEU-godtgørelse",
        "Prisen er højst 100.000 kr for holdet",
        "Prisen er højst 100.000 kr.",
        "Alt dækkes af den regionale pulje",
        "Kurset sættes i gang til maj"
      })
  void detOpdages(String saetning) {
    assertThat(find(saetning)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At tilføre branchen de kabelmontører, den mangler.",
        "Trække og montere kabler, arbejde sikkert ved vej og grav",
        "Beskæftigede medarbejdere kan deltage.",
        "Kompetencer, der kan bruges på vej fra ufaglært til faglært.",
        "Alle ledige kan være med, også de udsatte og de unge."
      })
  void andetSpoergesDerIkkeOm(String saetning) {
    assertThat(find(saetning)).isEmpty();
  }

  private static Optional<String> find(String saetning) {
    return tegn.find(
        new Aftaleindhold(
            Aftaleindhold.Form.SKRIFTLIG,
            null,
            saetning,
            null,
            null,
            true,
            null,
            null,
            null,
            null,
            false,
            null,
            null));
  }
}
