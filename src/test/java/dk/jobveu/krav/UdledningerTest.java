package dk.jobveu.krav;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.e2e.Afgoerelsesbrud;
import dk.jobveu.e2e.Faktumbrud;
import dk.jobveu.spil.Beskedfakta;
import dk.jobveu.spil.Tidslinjefakta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/udledninger.md} says of all that the system derives which recorded fact it comes
 * from. Whatever the code derives has its entry there, and each test that is named exists.
 */
class UdledningerTest {

  private static final Path KODE = Path.of("src/main/java");
  private static final Pattern INDGANG = Pattern.compile("(?m)^\\| ([^|]+?) \\|");
  private static final Pattern NAEVNT_TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static String tekst;
  private static Map<String, Set<String>> afsnit;
  private static Map<String, String> kode;

  @BeforeAll
  static void laes() {
    tekst = laes(Path.of("docs/udledninger.md"));
    afsnit = new TreeMap<>();
    for (String del : tekst.split("(?m)^## ")) {
      afsnit.put(
          del.lines().findFirst().orElse(""),
          INDGANG
              .matcher(del)
              .results()
              .map(m -> m.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    kode =
        filer(KODE, ".java")
            .collect(
                Collectors.toMap(UdledningerTest::navn, UdledningerTest::laes, (a, b) -> a + b));
  }

  @Test
  void hverRaekkeITjeklistenHarSinIndgang() {
    assertThat(fundet("Tjekliste", "t\\.put\\(\\s*\"(C\\d\\.\\d[a-e]?)\""))
        .hasSize(24)
        .isSubsetOf(afsnit.get("Tjeklisten"));
  }

  @Test
  void hvertPrincipOgHvertKriteriumHarSinIndgang() {
    assertThat(afsnit.get("Principperne"))
        .containsAll(IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList());
    assertThat(afsnit.get("De fire kriterier"))
        .containsAll(IntStream.rangeClosed(1, 4).mapToObj(nr -> "K" + nr).toList());
  }

  /** Each is taken its fact from once in a case that was played. */
  @Test
  void hverRaekkeHvertPrincipOgHvertKriteriumHarEtBrud() {
    assertThat(Faktumbrud.om())
        .containsAll(fundet("Tjekliste", "t\\.put\\(\\s*\"(C\\d\\.\\d[a-e]?)\""))
        .containsAll(IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList())
        .containsAll(IntStream.rangeClosed(1, 4).mapToObj(nr -> "K" + nr).toList());
  }

  @Test
  void hverTabelHarSinIndgang() {
    assertThat(tabeller()).isSubsetOf(afsnit.get("Beslutningerne"));
  }

  /** All but the one that is asked of nothing that is recorded. */
  @Test
  void hverTabelHarEtBrud() {
    assertThat(tabeller().filter(t -> !t.equals("taerskler"))).isSubsetOf(Afgoerelsesbrud.om());
  }

  private static Stream<String> tabeller() {
    return filer(Path.of("dmn"), ".dmn").map(UdledningerTest::navn);
  }

  @Test
  void hverLinjeITidslinjenHarSinIndgang() {
    Set<String> typer = new TreeSet<>();
    kode.values().forEach(k -> typer.addAll(typer(k)));

    assertThat(typer).hasSizeGreaterThan(40).isSubsetOf(afsnit.get("Tidslinjen"));
  }

  /** Each of them is red in {@code ReglerTest} where the fact is taken away. */
  @Test
  void hverLinjeHarEtFaktumDerSpoergesOm() {
    Set<String> linjer = new TreeSet<>(afsnit.get("Tidslinjen"));
    linjer.removeAll(Set.of("linje", "---", "FORLOEB_"));

    assertThat(linjer).isSubsetOf(Tidslinjefakta.fakta().keySet());
  }

  /** In the sections with a column for it, no entry is without a test that holds it. */
  @Test
  void hverIndgangNaevnerEnTest() {
    for (String navn :
        List.of(
            "Tjeklisten",
            "Principperne",
            "De fire kriterier",
            "Beslutningerne",
            "Beskeder",
            "Breve")) {
      String del =
          Arrays.stream(tekst.split("(?m)^## "))
              .filter(d -> d.startsWith(navn + "\n"))
              .findFirst()
              .orElseThrow();
      assertThat(
              del.lines()
                  .filter(l -> l.startsWith("| ") && !l.endsWith("| test |"))
                  .filter(l -> !NAEVNT_TEST.matcher(l).find()))
          .as(navn)
          .isEmpty();
    }
  }

  @Test
  void hverBeskedHarSinIndgang() {
    assertThat(
            kode.entrySet().stream()
                .filter(
                    e ->
                        Pattern.compile("underretninger\\s*\\.send\\(")
                            .matcher(e.getValue())
                            .find())
                .map(Map.Entry::getKey))
        .hasSizeGreaterThan(10)
        .isSubsetOf(afsnit.get("Beskeder"));
  }

  /** Each is red in {@code ReglerTest} where the fact is taken away. */
  @Test
  void hverBeskedHarEtFaktumDerSpoergesOm() {
    Set<String> beskeder = new TreeSet<>(afsnit.get("Beskeder"));
    beskeder.removeAll(Set.of("besked fra", "---"));

    assertThat(Beskedfakta.fakta().stream().map(Beskedfakta.Faktum::afsender))
        .containsAll(beskeder);
  }

  /** Whoever writes letters, and each is asked to without the fact in {@code BrevfaktaTest}. */
  @Test
  void hvertBrevHarSinIndgangOgTagesSitFaktumFra() {
    Set<String> breve = new TreeSet<>(afsnit.get("Breve"));
    breve.removeAll(Set.of("brev fra", "---"));

    assertThat(
            kode.entrySet().stream()
                .filter(e -> e.getValue().contains("udbakke.laeg("))
                .map(Map.Entry::getKey))
        .hasSizeGreaterThan(7)
        .allSatisfy(k -> assertThat(breve).contains(k));
    String proeve = laes(Path.of("src/test/java/dk/jobveu/post/BrevfaktaTest.java"));
    assertThat(breve).allSatisfy(b -> assertThat(proeve).contains("\"" + b + "\""));
  }

  @Test
  void hverTestDerNaevnesFindes() {
    Map<String, String> tests =
        filer(Path.of("src/test/java"), "Test.java")
            .collect(
                Collectors.toMap(UdledningerTest::navn, UdledningerTest::laes, (a, b) -> a + b));
    Set<String> mangler = new TreeSet<>();
    Matcher m = NAEVNT_TEST.matcher(tekst);
    while (m.find()) {
      String klasse = tests.getOrDefault(m.group(1), "");
      if (klasse.isEmpty() || (m.group(2) != null && !klasse.contains(" " + m.group(2) + "("))) {
        mangler.add(m.group());
      }
    }
    assertThat(mangler).as("Nævnt i docs/udledninger.md, men findes ikke").isEmpty();
  }

  /** The codes that are written where something is put on the timeline. */
  private static Set<String> typer(String kilde) {
    return Pattern.compile("haendelser\\s*\\.registrer\\(")
        .matcher(kilde)
        .results()
        .map(kald -> kilde.substring(kald.end(), Math.min(kilde.length(), kald.end() + 200)))
        .map(resten -> resten.split(";", 2)[0])
        .flatMap(kald -> Pattern.compile("\"([A-Z]{4,}[A-Z_]*)\"").matcher(kald).results())
        .map(t -> t.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> fundet(String klasse, String moenster) {
    return Pattern.compile(moenster)
        .matcher(kode.get(klasse))
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> filer(Path mappe, String slut) {
    try (Stream<Path> alle = Files.walk(mappe)) {
      return alle.filter(f -> f.toString().endsWith(slut)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String navn(Path fil) {
    return fil.getFileName().toString().replaceAll("\\.\\w+$", "");
  }

  private static String laes(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
