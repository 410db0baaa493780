package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Blanketmodel.Del;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a form shows is provided by its code, and what it asks is received. Read from the sources:
 * the name must stand as a text somewhere in the feature that owns the form, or in what its class
 * takes from another.
 */
class BlanketdataTest {

  /** Words of FEEL and of a template that are no names of data. */
  private static final Set<String> SPROGET =
      Set.of(
          "and",
          "or",
          "not",
          "null",
          "true",
          "false",
          "if",
          "then",
          "else",
          "in",
          "for",
          "return",
          "count",
          "list",
          "contains",
          "some",
          "every",
          "satisfies",
          "string",
          "length",
          "sum",
          "loop",
          "end",
          "this",
          "number");

  private static final Pattern NAVN = Pattern.compile("[a-zA-ZæøåÆØÅ][\\w.]*");
  private static final Pattern SKABELON = Pattern.compile("\\{\\{(.*?)}}");

  static Stream<Blanketmodel> blanketter() {
    return Blanketfiler.alle();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void detBlankettenViserErBeregnetAfKoden(Blanketmodel b) {
    Set<String> mangler = brugteNavne(b);
    b.dele().forEach(d -> mangler.remove(d.noegle()));
    mangler.removeIf(Procesvariabler::findes);
    String kode = kode(b);
    mangler.removeIf(n -> kode.contains('"' + n + '"'));
    assertThat(mangler).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void detBlankettenSpoergerOmBliverModtaget(Blanketmodel b) {
    if (Kode.erBean(Blanketlytter.beanNavn(b.id()), dk.jobveu.faelles.Blanket.class)) {
      return; // key by key, see BlanketpostTest
    }
    String kode = kode(b);
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      boolean svar = d.spoerger() || d.er("dynamiclist");
      // A box that must be ticked has been ticked when the form arrives: nothing is left to read.
      boolean skalSaettes = d.er("checkbox") && d.krav("required").asBoolean();
      boolean fast = d.json().path("readonly").asBoolean();
      if (svar && !skalSaettes && !fast && !kode.contains('"' + d.noegle() + '"')) {
        fejl.add(d.toString());
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** Sources of the features that show and receive the form. */
  private static String kode(Blanketmodel b) {
    return Stream.of("", "Modtager", "Blanketdata")
        .map(endelse -> Kode.feature(Blanketlytter.beanNavn(b.id()) + endelse))
        .collect(Collectors.joining());
  }

  private static Set<String> brugteNavne(Blanketmodel b) {
    Set<String> navne = new TreeSet<>();
    for (Del d : b.dele()) {
      for (String felt : List.of("valuesExpression", "dataSource")) {
        navne(d.tekst(felt), navne);
      }
      navne(d.json().path("conditional").path("hide").asText(), navne);
      Matcher m = SKABELON.matcher(d.tekst("text") + d.label() + d.tekst("description"));
      while (m.find()) {
        navne(m.group(1), navne);
      }
    }
    return navne;
  }

  private static void navne(String feel, Set<String> navne) {
    Matcher m = NAVN.matcher(feel.replaceAll("\"[^\"]*\"", ""));
    while (m.find()) {
      String navn = m.group().replaceFirst("\\..*", "");
      if (!SPROGET.contains(navn)) {
        navne.add(navn);
      }
    }
  }
}
