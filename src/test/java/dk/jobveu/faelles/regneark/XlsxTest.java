package dk.jobveu.faelles.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.faelles.regneark.Celle.Slags;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxTest {

  private static Celle celle(String xml) {
    return celler(Testmappe.med("<row r=\"1\">" + xml + "</row>").bytes(), 0);
  }

  private static Celle celler(byte[] mappe, int nr) {
    return Regneark.laes(mappe).raekker().get(0).celler().get(nr);
  }

  static Stream<Arguments> celler() {
    return Stream.of(
        Arguments.of("<c t=\"s\"><v>0</v></c>", "Delt", Slags.TEKST),
        Arguments.of("<c t=\"s\"><v>1</v></c>", "Fed tekst", Slags.TEKST),
        Arguments.of("<c t=\"inlineStr\"><is><t>0730</t></is></c>", "0730", Slags.TEKST),
        Arguments.of("<c t=\"inlineStr\" s=\"3\"><is><t>1-5</t></is></c>", "1-5", Slags.TEKST),
        Arguments.of("<c><v>730</v></c>", "730", Slags.TAL),
        Arguments.of("<c><v>12500</v></c>", "12500", Slags.TAL),
        Arguments.of("<c><v>12.5</v></c>", "12,5", Slags.TAL),
        Arguments.of("<c><v>7.4000000000000004</v></c>", "7,4", Slags.TAL),
        Arguments.of("<c><v>1E5</v></c>", "100000", Slags.TAL),
        Arguments.of("<c><v>-0.25</v></c>", "-0,25", Slags.TAL),
        Arguments.of("<c s=\"5\"><v>3</v></c>", "3", Slags.TAL),
        Arguments.of("<c s=\"1\"><v>46112</v></c>", "2026-03-31", Slags.DATO),
        Arguments.of("<c s=\"1\"><v>46112.5</v></c>", "2026-03-31 12:00", Slags.DATO),
        Arguments.of("<c s=\"1\"><f>TODAY()</f><v>46112</v></c>", "2026-03-31", Slags.DATO),
        Arguments.of("<c t=\"b\"><v>1</v></c>", "ja", Slags.JA_NEJ),
        Arguments.of("<c t=\"b\"><v>0</v></c>", "nej", Slags.JA_NEJ),
        Arguments.of("<c><f>1+1</f><v>2</v></c>", "2", Slags.TAL),
        Arguments.of("<c t=\"str\"><f>A1</f><v>0730</v></c>", "0730", Slags.TEKST));
  }

  @ParameterizedTest
  @MethodSource("celler")
  void celler(String xml, String tekst, Slags slags) {
    assertThat(celle(xml)).isEqualTo(new Celle(tekst, slags, null));
  }

  @ParameterizedTest
  @MethodSource("galeCeller")
  void galeCeller(String xml, String skrevet, String hvad) {
    Celle c = celle(xml);
    assertThat(c.tekst()).isEqualTo(skrevet);
    assertThat(c.fejl()).contains(hvad);
  }

  static Stream<Arguments> galeCeller() {
    return Stream.of(
        Arguments.of("<c t=\"e\"><v>#REF!</v></c>", "#REF!", "viser en fejl"),
        Arguments.of("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!", "viser en fejl"),
        Arguments.of("<c><f>A1</f></c>", "", "formel uden resultat"),
        Arguments.of("<c s=\"2\"><v>0.5</v></c>", "50 %", "procent"),
        Arguments.of("<c><v>1E+99</v></c>", "1E+99", "Et regneark har ændret"),
        Arguments.of("<c><v>1E+999999999</v></c>", "1E+999999999", "Et regneark har ændret"));
  }

  @Test
  void raekkerTaellesSomIRegnearketOgTommeErIkkeMed() {
    Ark ark =
        Regneark.laes(
            Testmappe.med(
                    "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row><row r=\"4\" s=\"1\"><c r=\"A4\""
                        + " s=\"3\"/></row><row r=\"7\"><c r=\"C7\"><v>2</v></c></row>")
                .bytes());
    assertThat(ark.raekker()).extracting(Ark.Raekke::nr).containsExactly(1, 7);
    assertThat(ark.raekker().get(1).celler()).extracting(Celle::tekst).containsExactly("", "", "2");
  }

  @Test
  void detAndetBegyndelsesaar() {
    byte[] mappe =
        Testmappe.med("<row r=\"1\"><c s=\"1\"><v>44650</v></c></row>").fra1904().bytes();
    assertThat(celler(mappe, 0).tekst()).isEqualTo("2026-03-31");
  }

  @Test
  void skjulteOgTommeArkTaellerIkke() {
    byte[] mappe =
        Testmappe.med("<row r=\"1\"><c><v>1</v></c></row>")
            .ark("Skjult", "hidden", "<row r=\"1\"><c><v>2</v></c></row>")
            .ark("Ark2", null, "")
            .bytes();
    assertThat(celler(mappe, 0).tekst()).isEqualTo("1");
  }

  static Stream<Arguments> afvises() {
    String enRaekke = "<row r=\"1\"><c><v>1</v></c></row>";
    return Stream.of(
        Arguments.of(
            Testmappe.med(enRaekke).ark("Noter", null, enRaekke).bytes(),
            "flere ark: Liste, Noter"),
        Arguments.of(Testmappe.med(enRaekke).medFletning("A2:A4").bytes(), "A2:A4 er flettet"),
        Arguments.of("PK\u0003\u0004 slet ikke".getBytes(StandardCharsets.UTF_8), "beskadiget"),
        Arguments.of(new Testmappe().del("xl/workbook.xml", "<workbook").bytes(), "beskadiget"),
        Arguments.of(
            Testmappe.pakket(
                Map.of("mimetype", "application/vnd.oasis", "content.xml", "<office/>")),
            "ikke en Excel-projektmappe"),
        // an index that the reader would read up to, and addresses that it would make room for
        Arguments.of(
            Testmappe.med("<row r=\"1\"><c t=\"s\"><v>999999</v></c></row>").bytes(), "beskadiget"),
        Arguments.of(
            Testmappe.med("<row r=\"1\"><c t=\"s\"><v>2147483000</v></c></row>").bytes(),
            "for stort"),
        Arguments.of(
            Testmappe.med("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes(), "for stort"),
        Arguments.of(
            Testmappe.med("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").bytes(), "for stort"),
        Arguments.of(Testmappe.med("<row/>".repeat(10_001)).bytes(), "for stort"),
        Arguments.of(
            Testmappe.med("<row>" + "<c/>".repeat(100_001) + "</row>").bytes(), "for stort"),
        Arguments.of(
            Testmappe.med(
                    "<row>" + "<c><f t=\"array\" ref=\"A1:Z9\">1</f></c>".repeat(101) + "</row>")
                .bytes(),
            "for stort"),
        Arguments.of(
            Testmappe.med(enRaekke).del("xl/media/a.xml", "<x>" + " ".repeat(21_000_000)).bytes(),
            "for stort"));
  }

  @ParameterizedTest
  @MethodSource("afvises")
  void afvises(byte[] mappe, String hvad) {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> Regneark.laes(mappe))
                .isInstanceOf(UlaeseligFil.class)
                .hasMessageContaining(hvad));
  }

  /** An entity is neither fetched nor unfolded. */
  @Test
  void henterIntetUdefra() {
    for (String entitet :
        new String[] {"SYSTEM \"file:///etc/passwd\"", "\"" + "lang".repeat(1000) + "\""}) {
      byte[] mappe =
          Testmappe.med("<row r=\"1\"><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>")
              .del(
                  "xl/sharedStrings.xml",
                  "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x "
                      + entitet
                      + ">]><sst><si><t>&x;</t></si></sst>")
              .bytes();
      String laest;
      try {
        laest = Regneark.laes(mappe).raekker().toString();
      } catch (UlaeseligFil afvist) {
        laest = afvist.getMessage();
      }
      assertThat(laest).doesNotContain("root:").doesNotContain("lang");
    }
  }

  @Test
  void gamleOgLaasteFilerKendesPaaIndholdet() {
    byte[] ole2 = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertThatThrownBy(() -> Regneark.laes(ole2)).hasMessageContaining("(.xls)");
    byte[] laast =
        (new String(ole2, StandardCharsets.ISO_8859_1)
                + new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Regneark.laes(laast)).hasMessageContaining("adgangskode");
  }
}
