package dk.jobveu.persondata.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DansketeksterTest {

  @Test
  void raekkerStaarSomBorgerenLaeserDem() {
    assertThat(Dansketekster.raekke(Map.of("bopaelskommune", "0730")))
        .isEqualTo(Map.of("Bopælskommune", "0730"));
    assertThat(Dansketekster.raekke(Map.of("STATUS", "I_GANG", "c43", true)))
        .isEqualTo(Map.of("Status", "I gang", "Betydning for tjeklisten", "Ja"));
    assertThat(Dansketekster.raekke(Map.of("jobstart", LocalDate.of(2026, 3, 2))))
        .isEqualTo(Map.of("Jobstart", "2. marts 2026"));
  }

  @Test
  void detTommeOgDetDerErKendtErIkkeMed() {
    assertThat(Dansketekster.raekke(Map.of("forloeb_id", "JV-1", "deltager_id", "A", "navn", " ")))
        .isEmpty();
  }

  @Test
  void enAfgoerelsesInputStaarSomOrd() {
    assertThat(
            Dansketekster.raekke(
                Map.of(
                    "beslutning",
                    "vurder_match",
                    "input",
                    "{\"serSigSelv\":\"JA\",\"oensket\":true,\"antal\":3,\"tom\":null}")))
        .isEqualTo(
            Map.of(
                "Beslutning", "Vurder match", "Input", "Ser sig selv: JA; Ønsket: Ja; Antal: 3"));
  }

  @Test
  void enTekstMedKroelleparenteserErEnTekst() {
    for (String tekst : new String[] {"{ringer selv}", "{}", "{\"\":1}", "{\"a\":1} og {x}"}) {
      assertThat(Dansketekster.raekke(Map.of("begrundelse", tekst)))
          .isEqualTo(Map.of("Begrundelse", tekst));
    }
  }
}
