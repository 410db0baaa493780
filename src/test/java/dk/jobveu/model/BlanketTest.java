package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.model.Blanket.Del;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.ord.Sprog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every form keeps to, so that Tasklist shows it, nothing is lost and nobody is named in it.
 */
class BlanketTest {

  /** Components that Tasklist shows and whose answers the server can check. */
  private static final Set<String> TILLADT =
      Set.of(
          "text",
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "group",
          "dynamiclist",
          "table",
          "separator",
          "spacer");

  /** Questions about a person: people are kept on the lists of Projektrum, never in a form. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)\\bcpr|personnummer|\\be-?mail|mailadresse|telefon|\\btlf|\\bmobil|fornavn|efternavn"
              + "|kontaktperson|\\bnavne?t? på (en |den )?(deltager|borger|ledig|kandidat|medarbejder"
              + "|person|leder|underskriver)|deltagerens navn|borgerens navn|underskriver(s|ens) navn");

  private static final Pattern PERSONNOEGLE =
      Pattern.compile(
          "(?i)cpr.*|.*email|.*mail|.*telefon.*|.*tlf|fornavn|efternavn|kontaktperson.*");

  static Stream<Blanket> blanketter() {
    return Blanket.alle();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void filenHedderSomBlanketten(Blanket b) {
    assertThat(b.json().path("id").asText()).isEqualTo(b.id()).matches("[a-z0-9]+(_[a-z0-9]+)*");
    assertThat(b.json().path("type").asText()).isEqualTo("default");
    assertThat(b.json().path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(b.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void brugerKunFelterSomOpgavelistenKanVise(Blanket b) {
    assertThat(b.dele()).map(Del::type).allMatch(TILLADT::contains);
    assertThat(b.dele()).map(d -> d.tekst("id")).doesNotHaveDuplicates().doesNotContain("");
  }

  /** Links stay in the house, pictures and HTML from elsewhere do not get in. */
  @ParameterizedTest
  @MethodSource("blanketter")
  void teksterHenterIntetUdefra(Blanket b) {
    assertThat(b.dele().stream().filter(d -> d.er("text")).map(d -> d.tekst("text")))
        .allSatisfy(t -> assertThat(t).doesNotContain("http", "![", "<", "javascript:"));
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void begynderMedHvadDerSkalBesluttes(Blanket b) {
    Del foerste = b.dele().get(0);
    assertThat(foerste.type()).isEqualTo("text");
    String tekst = foerste.tekst("text");
    assertThat(tekst).startsWith("## ");
    assertThat(tekst.lines().skip(1).anyMatch(l -> !l.isBlank())).isTrue();
    assertThat(Sprog.saetninger(tekst)).as(tekst).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void alleLaengderOgGraenserErSat(Blanket b) {
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      if ((d.er("textfield") && !laengde(d, 400)) || (d.er("textarea") && !laengde(d, 4000))) {
        fejl.add(d + " mangler en længde");
      }
      // What cannot be changed is not checked: it comes from us.
      boolean fast = d.json().path("readonly").asBoolean();
      if (d.er("number") && !fast && !(d.krav("min").isNumber() && d.krav("max").isNumber())) {
        fejl.add(d + " mangler mindste og største værdi");
      }
      if (d.er("number") && !d.json().path("decimalDigits").isInt()) {
        fejl.add(d + " siger ikke, hvor mange decimaler der er");
      }
      if (d.krav("pattern").isTextual()
          && d.json().path("properties").path("patternMessage").asText().isBlank()) {
        fejl.add(d + " siger ikke på dansk, hvad der skal skrives");
      }
      String nummer = d.json().path("properties").path("nummer").asText();
      if (!Set.of("", "telefon", "pnummer").contains(nummer)) {
        fejl.add(d + " er til en ukendt slags nummer: " + nummer);
      }
      if (d.krav("pattern").asText().matches(".*[*+}].*[*+].*")) {
        fejl.add(d + " har et mønster, der kan tage meget lang tid");
      }
      if (d.er("datetime") && !d.tekst("subtype").equals("date")) {
        fejl.add(d + " skal være en dato");
      }
      String dag = d.json().path("properties").path("dag").asText();
      if (d.er("datetime") && !Set.of("fra_i_dag", "til_i_dag", "fri").contains(dag)) {
        fejl.add(d + " siger ikke, om dagen må være gået eller ligge i fremtiden");
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** A list that is folded sends only what is shown (seen in Tasklist: eight rows became five). */
  @ParameterizedTest
  @MethodSource("blanketter")
  void listerMisterIngenRaekker(Blanket b) {
    assertThat(b.dele().stream().filter(d -> d.er("dynamiclist")))
        .allSatisfy(
            d -> {
              assertThat(d.json().path("disableCollapse").asBoolean()).as(d.toString()).isTrue();
              assertThat(d.json().path("isRepeating").asBoolean()).as(d.toString()).isTrue();
              assertThat(d.liste()).as(d + " er en liste i en liste").isNull();
            });
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void noeglerErEntydigeOgIngenErEnProcesvariabel(Blanket b) {
    List<String> fejl = new ArrayList<>();
    Set<String> set = new HashSet<>();
    for (Del d : b.dele()) {
      if (!d.spoerger() && !d.er("dynamiclist")) {
        continue;
      }
      if (!d.noegle().matches("[a-z][a-zA-Z0-9]*")) {
        fejl.add(d + " har ikke en nøgle som denneHer");
      }
      if (!set.add(d.liste() + "/" + d.noegle())) {
        fejl.add(d + " har samme nøgle som et andet felt");
      }
      if (d.liste() == null && Procesvariabler.findes(d.noegle())) {
        fejl.add(d + " hedder som en procesvariabel, der så ville blive slettet med svaret");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void ingenSpoergsmaalOmEnPerson(Blanket b) {
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      if (d.spoerger() || d.er("dynamiclist")) {
        if (PERSON.matcher(d.label()).find()) {
          fejl.add(d + " »" + d.label() + "« spørger om en person");
        }
        if (PERSONNOEGLE.matcher(d.noegle()).matches()) {
          fejl.add(d + " har en nøgle, der ligner oplysninger om en person");
        }
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void alleTeksterErPaaDansk(Blanket b) {
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      if ((d.spoerger() || d.er("group") || d.er("dynamiclist") || d.er("table"))
          && d.label().isBlank()) {
        fejl.add(d + " har ingen overskrift");
      }
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

  @ParameterizedTest
  @MethodSource("blanketter")
  void valgHarVaerdiOgTekst(Blanket b) {
    List<String> fejl = new ArrayList<>();
    for (Del d : b.dele()) {
      if (!Set.of("select", "radio", "checklist", "taglist").contains(d.type())) {
        continue;
      }
      boolean beregnet = d.json().has("valuesExpression");
      if (beregnet == d.json().has("values") || d.json().has("valuesKey")) {
        fejl.add(d + " skal have enten faste eller beregnede valg");
      }
      Set<String> set = new HashSet<>();
      for (var v : d.json().path("values")) {
        if (v.path("label").asText().isBlank() || v.path("value").asText().isBlank()) {
          fejl.add(d + " har et valg uden værdi eller tekst");
        }
        if (!set.add(v.path("value").asText()) | !set.add("»" + v.path("label").asText())) {
          fejl.add(d + " har det samme valg to gange: " + v);
        }
      }
      if (!beregnet && d.json().path("values").size() < (d.er("checklist") ? 1 : 2)) {
        fejl.add(d + " har ikke noget at vælge imellem");
      }
    }
    assertThat(fejl).isEmpty();
  }

  private static boolean laengde(Del d, int hoejst) {
    String moenster = d.krav("pattern").asText();
    boolean fastLaengde = moenster.startsWith("^") && moenster.matches("[^*+]+[$]");
    return fastLaengde || d.krav("maxLength").isInt() && d.krav("maxLength").asInt() <= hoejst;
  }

  /** A text without its templates and the addresses of its links, which are code. */
  private static String uden(String tekst) {
    return tekst.replaceAll("\\{\\{.*?}}", "").replaceAll("]\\([^)]*\\)", "]");
  }
}
