package dk.jobveu.beslutning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all the decision tables, whatever they decide (DESIGN: naming and style). */
class BeslutningsmodellerTest {

  private static final Pattern TEKST = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern NAVN = Pattern.compile("(?<![\\w.])[a-z]+[A-Z]\\w*");
  private static final Pattern TAL = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");

  /** Read by the Java code, not by another decision. */
  private static final Set<String> TAERSKLER_TIL_JAVA =
      Set.of(
          "afklaring_hoejst_forlaengelser",
          "afklaring_hoejst_dage",
          "min_hold_default",
          "max_screening_kompetencer",
          "ugentlige_timer",
          "startdato_aar_frem_max");

  /** Numbers that are names or definitions, not limits: target groups, and one or more bids. */
  private static final Set<String> KOLONNER_MED_TAL =
      Set.of("maalgruppeNr", "loentilskudUdelukket", "antalTilbud");

  static Stream<String> beslutninger() throws IOException {
    try (Stream<Path> filer = Files.list(Path.of("dmn"))) {
      return filer
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".dmn"))
          .map(f -> f.replace(".dmn", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void alleBeslutningerErHer() throws IOException {
    assertThat(beslutninger())
        .containsExactlyInAnyOrder(
            "taerskler",
            "valider_mangelomraade",
            "vurder_efterspoergsel",
            "bestem_projekttype",
            "vurder_kursusmerit",
            "vurder_merit",
            "partsaftale_mangler",
            "partsaftale_komplet",
            "projektplan_mangler",
            "projektplan_komplet",
            "mulige_ordninger",
            "ordningers_raekkefoelge",
            "udeluk_tilbud",
            "point_tilbud",
            "vaelg_udbyder",
            "screen_kandidat",
            "hold_levedygtighed",
            "fravaer_eskalation",
            "vurder_match",
            "koordinator_rolle",
            "koordinator_involvering",
            "koordinerende_part",
            "spor_for_jobparat",
            "opfoelgning",
            "befordring",
            "faseport_aabne_punkter",
            "faseport",
            "tjekliste_relevans",
            "frafald",
            "hensigtserklaering_gyldig");
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void filenHarEnBeslutningMedFilensNavn(String id) {
    var model = Beslutningstabel.af(id).model();
    assertThat(model.getModelElementsByType(Decision.class)).hasSize(1);
    Decision beslutning = model.getModelElementsByType(Decision.class).iterator().next();
    assertThat(beslutning.getId()).isEqualTo(id).matches("[a-z0-9_]+");
    assertThat(beslutning.getName()).isNotBlank();
    assertThat(beslutning.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(beslutning.getDescription().getTextContent()).startsWith("DMN-");
    Stream<DmnElement> dele =
        Stream.of(Input.class, Output.class, Rule.class, InputEntry.class, OutputEntry.class)
            .flatMap(type -> model.getModelElementsByType(type).stream());
    assertThat(dele).allSatisfy(e -> assertThat(e.getId()).startsWith(id + "_"));
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void kanTegnesIModeler(String id) throws IOException {
    String fil = Files.readString(Path.of("dmn", id + ".dmn"), StandardCharsets.UTF_8);
    assertThat(fil)
        .contains("https://www.omg.org/spec/DMN/20191111/MODEL/")
        .contains("<dmndi:DMNShape id=\"" + id + "_figur\" dmnElementRef=\"" + id + "\">");
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void udtrykErFeel(String id) {
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    assertThat(tabel.getInputs())
        .allSatisfy(
            i -> assertThat(i.getInputExpression().getExpressionLanguage()).isEqualTo("feel"));
    assertThat(tabel.getRules())
        .allSatisfy(
            regel -> {
              assertThat(regel.getInputEntries())
                  .allSatisfy(c -> assertThat(c.getExpressionLanguage()).isEqualTo("feel"));
              assertThat(regel.getOutputEntries())
                  .allSatisfy(c -> assertThat(c.getExpressionLanguage()).isEqualTo("feel"));
            });
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void hverRegelHarSaetningGrundlagOgBegrundelse(String id) {
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    for (Rule regel : tabel.getRules()) {
      String grundlag = output(tabel, regel, "grundlag");
      assertThat(grundlag).as(regel.getId()).isIn("\"S\"", "\"X\"", "\"A\"");
      assertThat(regel.getDescription()).as(regel.getId()).isNotNull();
      assertThat(regel.getDescription().getTextContent())
          .as(regel.getId())
          .startsWith("[" + grundlag.charAt(1) + "] ")
          .satisfies(tekst -> erSaetning(tekst.substring(4)));
      erSaetning(output(tabel, regel, "begrundelse").replaceAll("^\"|\"$", ""));
      assertThat(regel.getId()).matches(id + "_[a-z0-9_]+");
    }
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void hitPolicyErValgtEfterReglerne(String id) {
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    assertThat(tabel.getHitPolicy())
        .isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT, HitPolicy.RULE_ORDER);
    assertThat(tabel.getAggregation()).isNull();
    List<String> altid =
        tabel.getRules().stream()
            .filter(r -> r.getInputEntries().stream().allMatch(c -> tekst(c).isEmpty()))
            .map(Rule::getId)
            .toList();
    if (tabel.getHitPolicy() == HitPolicy.FIRST) {
      Rule sidste = List.copyOf(tabel.getRules()).get(tabel.getRules().size() - 1);
      assertThat(altid).containsExactly(sidste.getId());
    } else {
      assertThat(altid).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void hverTilladtVaerdiKanKommeUd(String id) {
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    for (Output output : tabel.getOutputs()) {
      if (output.getOutputValues() != null && !output.getName().equals("grundlag")) {
        Set<String> brugte =
            tabel.getRules().stream()
                .map(r -> output(tabel, r, output.getName()).replace("\"", ""))
                .collect(Collectors.toSet());
        assertThat(brugte)
            .as(output.getName())
            .containsExactlyInAnyOrderElementsOf(tekster(output.getOutputValues()));
      }
    }
  }

  @Test
  void hverTaerskelErBrugtOgFindes() throws IOException {
    Set<String> brugte = new TreeSet<>(TAERSKLER_TIL_JAVA);
    beslutninger()
        .forEach(
            id ->
                Beslutningstabel.af(id).tabel().getInputs().stream()
                    .filter(Beslutningstabel::erTaerskel)
                    .map(Beslutningstabel::navn)
                    .map(Beslutningstabel::noegle)
                    .forEach(brugte::add));
    Set<String> kendte =
        Beslutningstabel.af("taerskler").tabel().getRules().stream()
            .map(r -> List.copyOf(r.getInputEntries()).get(0))
            .filter(c -> !tekst(c).startsWith("not("))
            .flatMap(c -> tekster(c).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(brugte).isEqualTo(kendte);
    assertThat(kendte).allSatisfy(k -> assertThat(Beslutningstabel.taerskel(k)).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void graenserStaarIkkeSomTalIReglerne(String id) {
    if (id.equals("taerskler")) {
      return;
    }
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    List<Input> inputs = List.copyOf(tabel.getInputs());
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      if (KOLONNER_MED_TAL.contains(Beslutningstabel.navn(input))) {
        continue;
      }
      List<String> udtryk = new ArrayList<>();
      udtryk.add(input.getInputExpression().getText().getTextContent());
      for (Rule regel : tabel.getRules()) {
        udtryk.add(tekst(List.copyOf(regel.getInputEntries()).get(i)));
      }
      for (String et : udtryk) {
        Matcher tal = TAL.matcher(TEKST.matcher(et).replaceAll(""));
        while (tal.find()) {
          assertThat(tal.group()).as("%s: %s", id, et).isIn("0", "1");
        }
      }
    }
  }

  /** The document is the contract: every variable and every output is named under its decision. */
  @ParameterizedTest
  @MethodSource("beslutninger")
  void dokumentetNaevnerAltDerIndgaar(String id) throws IOException {
    String afsnit = afsnit(id);
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    assertThat(afsnit).contains("**" + tabel.getHitPolicy().name().replace('_', ' ') + "**");
    Set<String> navne = new TreeSet<>();
    tabel
        .getOutputs()
        .forEach(
            o -> {
              navne.add(o.getName());
              if (o.getOutputValues() != null) {
                navne.addAll(tekster(o.getOutputValues()));
              }
            });
    navne.removeAll(Set.of("begrundelse", "grundlag", "S", "X", "A"));
    for (Input input : tabel.getInputs()) {
      navne.addAll(navne(input.getInputExpression().getText().getTextContent()));
      if (input.getInputValues() != null && !Beslutningstabel.navn(input).equals("niveau")) {
        navne.addAll(tekster(input.getInputValues()));
      }
    }
    for (Rule regel : tabel.getRules()) {
      regel.getInputEntries().forEach(c -> navne.addAll(navne(tekst(c))));
      regel.getOutputEntries().forEach(c -> navne.addAll(navne(tekst(c.getText()))));
    }
    assertThat(navne).allSatisfy(navn -> assertThat(afsnit).contains("`" + navn + "`"));
  }

  @ParameterizedTest
  @MethodSource("beslutninger")
  void dokumentetNaevnerHverAntagelse(String id) throws IOException {
    if (Set.of("taerskler", "tjekliste_relevans").contains(id)) {
      return; // listed as a whole
    }
    String antagelser = afsnitMed("Regler, der er antagelser");
    DecisionTable tabel = Beslutningstabel.af(id).tabel();
    for (Rule regel : tabel.getRules()) {
      boolean antaget = output(tabel, regel, "grundlag").equals("\"A\"");
      assertThat(antagelser.contains("`" + regel.getId() + "`"))
          .as(regel.getId())
          .isEqualTo(antaget);
    }
  }

  private static String afsnit(String id) throws IOException {
    return afsnitMed("`" + id + "`");
  }

  private static String afsnitMed(String overskrift) throws IOException {
    String alt = Files.readString(Path.of("docs", "beslutninger.md"), StandardCharsets.UTF_8);
    return Arrays.stream(alt.split("(?m)^### "))
        .filter(a -> a.lines().findFirst().orElse("").contains(overskrift))
        .findFirst()
        .orElseThrow(() -> new AssertionError(overskrift + " mangler i docs/beslutninger.md"));
  }

  private static void erSaetning(String tekst) {
    assertThat(tekst).matches("(?s)[A-ZÆØÅÉ].{10,}[.!]").doesNotContain("  ");
  }

  private static String output(DecisionTable tabel, Rule regel, String navn) {
    int nr = tabel.getOutputs().stream().map(Output::getName).toList().indexOf(navn);
    assertThat(nr).as("output %s i %s", navn, regel.getId()).isNotNegative();
    return tekst(List.copyOf(regel.getOutputEntries()).get(nr).getText());
  }

  private static Set<String> navne(String udtryk) {
    Set<String> fundne = new TreeSet<>();
    Matcher m = NAVN.matcher(TEKST.matcher(udtryk).replaceAll("\"\""));
    while (m.find()) {
      fundne.add(m.group());
    }
    return fundne;
  }

  private static Set<String> tekster(UnaryTests celle) {
    return TEKST
        .matcher(tekst(celle))
        .results()
        .map(m -> m.group(1))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String tekst(UnaryTests celle) {
    return tekst(celle.getText());
  }

  private static String tekst(Text text) {
    return text == null ? "" : text.getTextContent().trim();
  }
}
