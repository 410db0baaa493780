package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that mean the same find the same. */
class SoegeordTest {

  private static final List<List<String>> SAMME =
      List.of(List.of("VEU-koordinator", "VEU-tovholder"), List.of("SOSU", "social- og sundhed"));

  @Test
  void tovholderFinderKoordinatorOgOmvendt() {
    assertThat(findes("veu-tovholder", "VEU-koordinatoren samlede dem")).isTrue();
    assertThat(findes("VEU-koordinator", "En VEU-tovholder samlede dem")).isTrue();
    assertThat(findes("VEU-koordinator", "Skolen samlede dem")).isFalse();
  }

  @Test
  void etOrdMidtIDetSoegteOgFlereOrdForEt() {
    assertThat(findes("SOSU Randers", "Social- og sundhedshjælpere i Randers")).isTrue();
    assertThat(findes("social- og sundhed Randers", "SOSU-hjælpere i Randers")).isTrue();
    assertThat(findes("SOSU Randers", "Social- og sundhedshjælpere i Aarhus")).isFalse();
  }

  @Test
  void ordeneMaaStaaHverForSig() {
    assertThat(findes("Randers svejsere", "Svejsere fra hele Randers")).isTrue();
    assertThat(findes("", "Svejsere")).isTrue();
    assertThat(findes(null, "Svejsere")).isTrue();
  }

  private static boolean findes(String soegt, String indhold) {
    return new Soegeord(soegt, SAMME)
        .findes(new Casetekst("Titel", "Parter", "Formål", indhold, "Ingen", null, "Skolen"));
  }
}
