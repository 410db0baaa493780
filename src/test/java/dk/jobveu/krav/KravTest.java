package dk.jobveu.krav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/krav.md} names for every requirement where it lives and what shows it. Whatever it
 * puts in backticks must exist: an element of a model, a model, a form, a table, a class, a file.
 */
class KravTest {

  /** How many requirements each section has. */
  private static final Map<String, Integer> AFSNIT = afsnit();

  private static final Pattern RAEKKE =
      Pattern.compile("^\\| (R-\\d+\\.\\d+[a-h]?|A-\\d+) \\|(.*)\\|$");
  private static final Pattern NAVN = Pattern.compile("`([^`]+)`");
  private static final Pattern TABEL =
      Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("\\bid=\"([^\"]+)\"");

  private static final Map<String, String> KRAV = new LinkedHashMap<>();
  private static final Set<String> KENDTE = new HashSet<>();

  @BeforeAll
  static void laes() throws IOException {
    for (String linje : Files.readAllLines(Path.of("docs/krav.md"))) {
      Matcher m = RAEKKE.matcher(linje);
      if (m.matches()) {
        assertThat(KRAV.put(m.group(1), m.group(2))).as(m.group(1) + " står to gange").isNull();
      }
    }
    for (String mappe : List.of("bpmn", "dmn", "forms", "src", "docker", "docs", "scripts")) {
      try (Stream<Path> filer = Files.walk(Path.of(mappe))) {
        filer.filter(Files::isRegularFile).forEach(KravTest::kend);
      }
    }
  }

  private static void kend(Path fil) {
    String navn = fil.getFileName().toString();
    KENDTE.add(fil.toString().replace('\\', '/'));
    KENDTE.add(navn);
    if (navn.contains(".")) {
      KENDTE.add(navn.substring(0, navn.lastIndexOf('.')));
    }
    if (navn.endsWith(".bpmn")) {
      alle(ELEMENT, fil).forEach(KENDTE::add);
    } else if (navn.endsWith(".sql")) {
      alle(TABEL, fil).forEach(KENDTE::add);
    }
  }

  private static Set<String> alle(Pattern moenster, Path fil) {
    try {
      return moenster
          .matcher(Files.readString(fil))
          .results()
          .map(m -> m.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void hvertKravErNaevnt() {
    List<String> mangler = new ArrayList<>();
    AFSNIT.forEach(
        (afsnit, antal) ->
            IntStream.rangeClosed(1, antal)
                .mapToObj(nr -> afsnit + nr)
                .filter(krav -> !KRAV.containsKey(krav))
                .forEach(mangler::add));
    assertThat(mangler).as("Mangler i docs/krav.md").isEmpty();
  }

  @Test
  void hverRaekkeSigerHvorEllerHvorforIkke() {
    KRAV.forEach(
        (krav, resten) -> {
          String[] celler = resten.split("\\|", -1);
          assertThat(celler).as(krav + " skal have status, hvor, test og bemærkning").hasSize(4);
          String status = celler[0].strip();
          assertThat(status).as(krav).isIn("ja", "delvis", "senere", "ikke software");
          if (status.equals("ja") || status.equals("delvis")) {
            assertThat(celler[1]).as(krav + " siger ikke hvor").contains("`");
          }
          if (status.equals("ja")) {
            assertThat(celler[2]).as(krav + " nævner ingen test").contains("`");
          } else {
            assertThat(celler[3]).as(krav + " siger ikke hvorfor").isNotBlank();
          }
        });
  }

  @Test
  void altDerNaevnesFindes() {
    Set<String> ukendte = new TreeSet<>();
    KRAV.forEach(
        (krav, resten) ->
            NAVN.matcher(resten)
                .results()
                .map(m -> m.group(1))
                .filter(navn -> !navn.startsWith("/"))
                .filter(navn -> !KENDTE.contains(navn))
                .forEach(navn -> ukendte.add(krav + ": " + navn)));
    assertThat(ukendte).as("Nævnt i docs/krav.md, men findes ikke").isEmpty();
  }

  private static Map<String, Integer> afsnit() {
    Map<String, Integer> a = new LinkedHashMap<>();
    int[] antal = {15, 17, 11, 19, 29, 6, 24, 18, 8, 5, 11, 9, 9, 14, 12, 21, 15, 4, 20};
    for (int i = 0; i < antal.length; i++) {
      a.put("R-" + (i + 1) + ".", antal[i]);
    }
    a.put("A-", 26);
    a.put("R-22.", 17);
    return a;
  }
}
