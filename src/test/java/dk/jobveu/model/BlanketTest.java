package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Blanketmodel.Del;
import dk.jobveu.ord.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every form keeps to, so that Tasklist shows it, nothing is lost and nobody is named in it.
 */
class BlanketTest {

  static Stream<Blanketmodel> blanketter() {
    return Blanketfiler.alle();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void begynderMedHvadDerSkalBesluttes(Blanketmodel b) {
    Del foerste = b.dele().get(0);
    assertThat(foerste.type()).isEqualTo("text");
    String tekst = foerste.tekst("text");
    assertThat(tekst).startsWith("## ");
    assertThat(tekst.lines().skip(1).anyMatch(l -> !l.isBlank())).isTrue();
    assertThat(Sprog.saetninger(tekst)).as(tekst).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void alleTeksterErPaaDansk(Blanketmodel b) {
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      for (String t : List.of(d.label(), d.tekst("description"), uden(d.tekst("text")))) {
        Sprog.fejl(t).forEach(f -> fejl.add(d + ": " + f));
      }
      d.json()
          .path("values")
          .forEach(v -> Sprog.fejl(v.path("label").asText()).forEach(f -> fejl.add(d + ": " + f)));
      d.json()
          .path("columns")
          .forEach(v -> Sprog.fejl(v.path("label").asText()).forEach(f -> fejl.add(d + ": " + f)));
    }
    assertThat(fejl).isEmpty();
  }

  /** A text without its templates and the addresses of its links, which are code. */
  private static String uden(String tekst) {
    return tekst.replaceAll("\\{\\{.*?}}", "").replaceAll("]\\([^)]*\\)", "]");
  }
}
