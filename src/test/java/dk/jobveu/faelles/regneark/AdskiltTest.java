package dk.jobveu.faelles.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdskiltTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<List<String>> VENTET =
      List.of(List.of("Pseudonym", "Målgruppe", "Ønske"), List.of("A-1", "Søren €", "x"));

  static Stream<byte[]> sammeIndhold() {
    String semikolon = "Pseudonym;Målgruppe;Ønske\r\nA-1;Søren €;x\r\n";
    return Stream.of(
        semikolon.getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + semikolon).getBytes(StandardCharsets.UTF_8),
        semikolon.getBytes(WINDOWS),
        ("\uFEFF" + semikolon.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
        ("\uFEFF" + semikolon.replace(';', '\t')).getBytes(StandardCharsets.UTF_16BE),
        semikolon.getBytes(StandardCharsets.UTF_16LE),
        semikolon.replace(';', ',').getBytes(StandardCharsets.UTF_8),
        semikolon.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
        semikolon.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
        semikolon.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
        ("sep=;\r\n" + semikolon).getBytes(StandardCharsets.UTF_8),
        ("\uFEFFsep=|\r\n" + semikolon.replace(';', '|')).getBytes(StandardCharsets.UTF_8),
        (semikolon + ";;\r\n;;\r\n\r\n").getBytes(StandardCharsets.UTF_8),
        "\"Pseudonym\";\"Målgruppe\" ;Ønske\nA-1;\"Søren €\";\"x\""
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("sammeIndhold")
  void hvordanFilenEndErGemt(byte[] fil) {
    assertThat(tekster(Regneark.laes(fil))).isEqualTo(VENTET);
  }

  private static List<List<String>> tekster(Ark ark) {
    return ark.raekker().stream().map(r -> r.celler().stream().map(Celle::tekst).toList()).toList();
  }

  private static Ark ark(String fil) {
    return Regneark.laes(fil.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void raekkerTaellesSomIRegnearket() {
    Ark ark = ark("A;B\n\n1;2\n;\n\"flere\nlinjer\";3\n4;5");
    assertThat(ark.raekker()).extracting(Ark.Raekke::nr).containsExactly(1, 3, 5, 6);
    assertThat(ark.raekker().get(2).celler().get(0).tekst()).isEqualTo("flere\nlinjer");
  }

  @Test
  void etAnfoerselstegnMidtITekstenErBareEtTegn() {
    assertThat(tekster(ark("A;B\n5\" rør;\"siger \"\"hej\"\"\"")))
        .contains(List.of("5\" rør", "siger \"hej\""));
  }

  /** Only its own row is spoilt, and the rows behind keep their numbers. */
  @ParameterizedTest
  @MethodSource("loese")
  void etLoestAnfoerselstegnNaevnesMedRaekkeOgKolonne(String fil, int raekke, int kolonne) {
    Ark ark = ark(fil);
    assertThat(ark.raekker())
        .flatExtracting(
            r ->
                r.celler().stream()
                    .filter(c -> c.fejl() != null)
                    .map(c -> r.nr() + "/" + r.celler().indexOf(c))
                    .toList())
        .containsExactly(raekke + "/" + kolonne);
    assertThat(ark.raekker()).extracting(Ark.Raekke::nr).containsExactly(1, 2, 3, 4);
    assertThat(tekster(ark).get(3)).isEqualTo(List.of("7", "8", "9"));
  }

  static Stream<Arguments> loese() {
    return Stream.of(
        Arguments.of("A;B;C\n1;\"2;3\n4;5;6\n7;8;9", 2, 1),
        Arguments.of("A;B;C\n\"1\"x;2;3\n4;5;6\n7;8;9", 2, 0),
        Arguments.of("A;B;C\n1;2;3\n4;5;\"6\n7;8;9", 3, 2),
        // another one further down closes it, with a whole row in between
        Arguments.of("A;B;C\n1;\"2;3\n4;5\";6\n7;8;9", 2, 1));
  }

  @Test
  void tegnDerIkkeErTegnAfvises() {
    assertThatThrownBy(() -> Regneark.laes(new byte[] {'A', ';', (byte) 0x81, (byte) 0x8D}))
        .isInstanceOf(UlaeseligFil.class)
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void sporAfEtRegneark() {
    assertThat(
            List.of(
                "01-maj",
                "1-maj-26",
                "05-jan",
                "May-01",
                "1,00E+05",
                "4.52E+10",
                "#######",
                "#REF!",
                "#NAVN?",
                "#I/T",
                "01-05-26"))
        .allMatch(Regnearksspor::erAendret);
    assertThat(List.of("A-1", "Maj Britt", "12 34 56 78", "1-5, 8", "# 4", "E-5"))
        .noneMatch(Regnearksspor::erAendret);
  }

  @Test
  void teksterSomEtRegnearkVilleAendre() {
    assertThat(
            List.of(
                "0730",
                "004520304050",
                "1-5",
                "1/2",
                "2026-03-31",
                "31.3.2026",
                "1E5",
                "7,40",
                "12.500",
                "MAJ-5",
                "JAN20",
                "50%",
                "12:30",
                "123456789012",
                "SAND",
                "true"))
        .allMatch(Regnearksspor::vilAendre);
    assertThat(List.of("20304050", "12 34 56 78", "D-2E5K7Q", "1, 2, 3", "Maja", "A-1", ""))
        .noneMatch(Regnearksspor::vilAendre);
  }
}
