package dk.jobveu.beslutning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every decision table, tried on the table's own examples. The class is named after
 * the table: {@code VurderMatchTest} tests {@code vurder_match}.
 */
abstract class Beslutningstest {

  protected final String id =
      Beslutningstabel.noegle(getClass().getSimpleName().replaceFirst("Test$", ""))
          .replaceFirst("^_", "");

  protected abstract List<Eksempel> eksempler();

  @TestFactory
  Stream<DynamicTest> eksemplerneGiverDetVentede() {
    return eksempler().stream().map(e -> DynamicTest.dynamicTest(e.titel(), () -> e.afproev(id)));
  }

  @Test
  void hverRegelErRamtAfEtEksempel() {
    Set<String> ramte = new HashSet<>();
    eksempler().forEach(e -> ramte.addAll(e.afproev(id).regler()));
    assertThat(ramte).containsExactlyInAnyOrderElementsOf(tabel().regler());
  }

  /** Whatever is left out of an example, a table with one answer still gives exactly one. */
  @Test
  void svarerOgsaaNaarOplysningerMangler() {
    Map<String, Object> intet = new HashMap<>();
    tabel().tabel().getInputs().forEach(i -> intet.put(Beslutningstabel.navn(i), null));
    kontrollerAntal(Map.of());
    kontrollerAntal(intet);
    if (!tabel().giverEtResultat()) {
      return;
    }
    for (Eksempel eksempel : eksempler()) {
      for (String udeladt : eksempel.input().keySet()) {
        Map<String, Object> rest = new HashMap<>(eksempel.input());
        rest.put(udeladt, null);
        kontrollerAntal(rest);
      }
    }
  }

  @Test
  void raekkefoelgenErVist() {
    if (tabel().politik() == HitPolicy.FIRST) {
      assertThat(eksempler())
          .as("et eksempel, hvor to regler passer")
          .anyMatch(Eksempel::viserRaekkefoelge);
    }
  }

  protected Beslutningstabel tabel() {
    return Beslutningstabel.af(id);
  }

  private void kontrollerAntal(Map<String, Object> input) {
    List<Map<String, Object>> resultater = tabel().spoerg(input).resultater();
    if (tabel().giverEtResultat()) {
      assertThat(resultater).as("%s", input).hasSize(1);
      assertThat(resultater.get(0).get("begrundelse")).as("%s", input).isNotNull();
    }
  }
}
