package dk.jobveu.liste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KolonneTest {

  private final Kolonne dag = Kolonne.dato("slutdato", "Slutter");

  @Test
  void folkLaeserDatoerPaaDanskOgProgrammerSomDeStaar() {
    assertThat(dag.laeselig("2027-01-31")).isEqualTo("31.01.2027");
    assertThat(dag.visning("2027-01-31")).isEqualTo("2027-01-31");
  }

  @Test
  void detDerIkkeErEnDatoStaarSomDetErSkrevet() {
    assertThat(dag.laeselig("31. februar")).isEqualTo("31. februar");
    assertThat(dag.laeselig("")).isEmpty();
    assertThat(dag.laeselig(null)).isEmpty();
  }
}
