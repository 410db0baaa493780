package dk.jobveu.motor.eksempel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.beslutning.Tabelproeve;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table answers what the examples beside it say, and what is wrong in a file of
 * examples is told by row and column.
 */
class EksemplerTest {

  private static final Map<String, Eksempler> LAEST = new ConcurrentHashMap<>();
  private static final String MATCH = "vurder_match";

  /** Stands with the decision for whoever reads it; people weigh it, no rule does. */
  private static final Set<String> BLOT_VIST = Set.of("kompetencePct");

  static Stream<String> tabeller() {
    return navne(Path.of("dmn"), ".dmn");
  }

  @Test
  void hverTabelHarSineEksempler() {
    assertThat(navne(Path.of("dmn/eksempler"), ".csv"))
        .containsExactlyElementsOf(tabeller().toList());
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void tabellenSvarerSomEksemplerneSigerOgHverRegelErVist(String id) {
    assertThat(eksempler(id).alle()).isNotEmpty();
    assertThat(eksempler(id).fejl()).isEmpty();
  }

  /** Whatever is left out of an example, a table with one answer still gives exactly one. */
  @ParameterizedTest
  @MethodSource("tabeller")
  void svarerOgsaaNaarOplysningerMangler(String id) {
    if (!eksempler(id).giverEtSvar()) {
      return;
    }
    kontrollerAntal(id, Map.of());
    Map<String, Object> intet = new HashMap<>();
    eksempler(id).spoergerOm().forEach(n -> intet.put(n, null));
    kontrollerAntal(id, intet);
    for (Eksempel e : eksempler(id).alle()) {
      for (String udeladt : e.input().keySet()) {
        Map<String, Object> rest = new HashMap<>(e.input());
        rest.put(udeladt, null);
        kontrollerAntal(id, rest);
      }
    }
  }

  private static void kontrollerAntal(String id, Map<String, Object> input) {
    List<Tabelproeve.Svar> svar = eksempler(id).spoerg(input);
    assertThat(svar).as("%s", input).hasSize(1);
    assertThat(svar.get(0).resultat().get("begrundelse")).as("%s", input).isNotNull();
  }

  /** Each thing that is asked about matters: some example is answered otherwise without it. */
  @ParameterizedTest
  @MethodSource("tabeller")
  void hverOplysningAfgoerEtEksempel(String id) {
    Set<String> spurgt = new TreeSet<>();
    eksempler(id).alle().forEach(e -> spurgt.addAll(e.input().keySet()));
    spurgt.removeAll(BLOT_VIST);
    spurgt.removeIf(navn -> eksempler(id).alle().stream().anyMatch(e -> afhaenger(id, e, navn)));
    assertThat(spurgt).as("betyder intet for svaret").isEmpty();
  }

  private static boolean afhaenger(String id, Eksempel eksempel, String navn) {
    Map<String, Object> uden = new HashMap<>(eksempel.input());
    uden.put(navn, null);
    return !eksempler(id).spoerg(uden).equals(eksempler(id).spoerg(eksempel.input()));
  }

  /** Where order decides, an example shows it. */
  @ParameterizedTest
  @MethodSource("tabeller")
  void raekkefoelgenErVist(String id) {
    if (dmn(id).contains("hitPolicy=\"FIRST\"")) {
      assertThat(eksempler(id).alle()).anyMatch(e -> !e.vinderOver().isEmpty());
    }
  }

  @Test
  void etSvarDerErEtAndetSigesMedRaekkeKolonneOgRegel() {
    String aendret =
        dmn(MATCH)
            .replaceFirst("\"PAA_VEJ\"</text>\\s*</outputEntry>", "\"INTET\"</text></outputEntry>");

    assertThat(Eksempler.af(MATCH, bytes(aendret), csv(MATCH), taerskler()).fejl())
        .extracting(Modelfejl::toString)
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(f)
                    .matches(
                        "dmn/eksempler/vurder_match.csv, række \\d+, kolonnen »Svar: Match«: ».+« skal give »PAA_VEJ«, men tabellen giver »INTET« efter \\w+\\."));
  }

  @Test
  void enRegelSomIntetEksempelRammerSigesVedNavn() {
    String udenEgu =
        new String(csv(MATCH), StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.contains("mangler_udfald"))
            .reduce("", (a, b) -> a + b + "\n");

    assertThat(Eksempler.af(MATCH, bytes(dmn(MATCH)), bytes(udenEgu), taerskler()).fejl())
        .extracting(Modelfejl::element, Modelfejl::besked)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "vurder_match_mangler_udfald",
                "Intet eksempel rammer reglen. Skriv et, der viser den."));
  }

  /** What a Danish Excel makes of the file when it is opened and saved. */
  @Test
  void filenErDenSammeEfterEtDanskRegneark() {
    String id = "mulige_ordninger";
    String gemt =
        new String(csv(id), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .replaceAll("(?<=;)ja(?=;)", "SAND")
            .replaceAll("(?<=;)nej(?=;)", "FALSK")
            .replaceAll("(?<=;)(\\d{4})-(\\d\\d)-(\\d\\d)(?=;)", "$3-$2-$1");
    assertThat(gemt).contains("SAND", "02-03-2026");

    Eksempler somWindows =
        Eksempler.af(
            id, bytes(dmn(id)), gemt.getBytes(Charset.forName("windows-1252")), taerskler());

    assertThat(somWindows.fejl()).isEmpty();
    assertThat(somWindows.alle()).isEqualTo(eksempler(id).alle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Eksempel;Udfaldd;Svar: Match|a;EGU;GODT # række 1 # Tabellen har ikke kolonnen »Udfaldd«. Den har: Eksempel, Borgerens ønske
          Eksempel;Udfald;udfald;Svar: Match|a;EGU;EGU;GODT # række 1 # Kolonnen »udfald« står to gange.
          Udfald;Svar: Match|EGU;GODT # række 1 # Kolonnen »Eksempel« mangler.
          Eksempel;Udfald|a;EGU # række 1 # Der mangler en kolonne med det ventede svar, for eksempel »Svar: Match«.
          Eksempel;Udfald;Svar: Match # filen # Filen har ingen eksempler.
          Eksempel;Virksomheden efterspørger;Svar: Match|a;måske;GODT # række 2, kolonnen »Virksomheden efterspørger« # »måske« skal være ja eller nej.
          Eksempel;Udfald;Svar: Match|;EGU;GODT # række 2 # Skriv under Eksempel, hvad rækken viser.
          Eksempel;Udfald;Svar: Match|a;EGU; # række 2 # Eksemplet siger ikke, hvad tabellen skal svare.
          Eksempel;Udfald;Svar: Match|a;EGU;GODT;mere # række 2 # »mere« står uden for kolonnerne.
          Eksempel;Udfald;Svar: Match|a;"EGU;GODT # række 2 # Her er et anførselstegn
          """)
  void enSkadetFilAfvisesVedRaekkeOgKolonne(String fil, String sted, String besked) {
    byte[] csv = bytes(fil.replace('|', '\n'));

    assertThat(Eksempler.af(MATCH, bytes(dmn(MATCH)), csv, taerskler()).fejl())
        .anySatisfy(
            f -> {
              assertThat(f.element()).startsWith(sted);
              assertThat(f.besked()).startsWith(besked);
            });
  }

  @Test
  void etTalMedForkertTegnAfvises() {
    byte[] csv = bytes("Eksempel;Antal dage;Svar: Status\na;1,5;OK\nb;1E+05;OK\nc;#REF!;OK\n");

    assertThat(Eksempler.af("befordring", bytes(dmn("befordring")), csv, taerskler()).fejl())
        .extracting(Modelfejl::besked)
        .containsExactly(
            "»1,5« skal være et helt tal som 12.",
            "»1E+05« skal være et helt tal som 12.",
            "»#REF!« er en fejl i regnearket. Skriv værdien.");
  }

  private static Eksempler eksempler(String id) {
    Eksempler kendt = LAEST.get(id);
    if (kendt == null) {
      kendt = Eksempler.af(id, bytes(dmn(id)), csv(id), taerskler());
      LAEST.put(id, kendt);
    }
    return kendt;
  }

  private static Stream<String> navne(Path mappe, String ende) {
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ende))
          .map(f -> f.substring(0, f.length() - ende.length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dmn(String id) {
    return new String(laes(Path.of("dmn", id + ".dmn")), StandardCharsets.UTF_8);
  }

  private static byte[] csv(String id) {
    return laes(Path.of(Eksempler.fil(id)));
  }

  private static byte[] taerskler() {
    return laes(Path.of("dmn/taerskler.dmn"));
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] laes(Path fil) {
    try {
      return Files.readAllBytes(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
