package dk.jobveu.deltager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeltagerindstillingTest {

  @Test
  void foedselsaaretErMellemDeToOgsaaPaaKanten() {
    Deltagerindstilling i = new Deltagerindstilling(1940, 2010);
    assertThat(i.tager(1939)).isFalse();
    assertThat(i.tager(1940)).isTrue();
    assertThat(i.tager(2010)).isTrue();
    assertThat(i.tager(2011)).isFalse();
  }

  @Test
  void detStarterIkkeUdenBeggeAar() {
    assertThatThrownBy(() -> new Deltagerindstilling(0, 2010))
        .hasMessageContaining("foedselsaar-fra");
    assertThatThrownBy(() -> new Deltagerindstilling(1940, 0))
        .hasMessageContaining("foedselsaar-til");
  }
}
