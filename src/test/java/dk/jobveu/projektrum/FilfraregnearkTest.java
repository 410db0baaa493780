package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.faelles.regneark.Celle;
import dk.jobveu.faelles.regneark.Regneark;
import dk.jobveu.faelles.regneark.Testmappe;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.liste.Filtype;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What spreadsheets make of the list of participants, as a file and by REST. */
@Systemtest
class FilfraregnearkTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HOVED =
      "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post;Status";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagere deltagere;
  @Autowired Kontaktbog kontakter;

  private Browser browser;
  private Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse somFil(byte[] fil) throws Exception {
    return browser
        .sendFil(JOBCENTER, "/projektrum/forloeb/" + forloeb.id() + "/deltagere", fil)
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse somRest(byte[] fil) throws Exception {
    boolean mappe = fil.length > 1 && fil[0] == 'P' && fil[1] == 'K';
    return browser
        .apiFil(
            JOBCENTER,
            HttpMethod.POST,
            "/api/forloeb/" + forloeb.id() + "/deltagere",
            MediaType.valueOf((mappe ? Filtype.XLSX : Filtype.CSV).mime()),
            fil)
        .andReturn()
        .getResponse();
  }

  static Stream<byte[]> laesesEns() {
    String fil = HOVED + "\r\nA-1;1;nej;1990;0730;Søren Åby;20304050;s@eksempel.dk;\r\n";
    return Stream.of(
        utf8(fil),
        utf8(fil.replace("0730", "730")),
        utf8(fil.replace(HOVED, HOVED + ";;").replace("dk;\r", "dk;;;\r")),
        utf8(fil.replace("Søren Åby", "\u00A0Søren\u00A0Åby ").replace(";1990", ";\u00A01990")),
        fil.getBytes(WINDOWS),
        ("\uFEFF" + fil.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
        utf8(fil.replace(';', ',')),
        utf8("sep=;\r\n" + fil),
        utf8(fil.replace("\r\n", "\r")),
        utf8(fil + ";;;;;;;;\r\n\r\n"),
        utf8("\r\n" + fil.replace("\r\nA", "\r\n\r\nA")),
        utf8(fil.replace("Bopælskommune", " BOPÆLSKOMMUNE").replace("E-post", "e-post")),
        utf8(
            "Navn;Pseudonym;Målgruppe;E-post;Telefon;Fødselsår;Bopælskommune;Udsat eller ung\n"
                + "Søren Åby;A-1;1;s@eksempel.dk;20304050;1990;0730;nej\n"),
        utf8(fil.replace(";nej;", ";FALSE;")),
        mappe("<c r=\"D2\"><v>1990</v></c><c r=\"E2\"><v>730</v></c>"),
        mappe("<c r=\"D2\"><f>1989+1</f><v>1990</v></c>" + tekst("E2", "0730")));
  }

  private static byte[] mappe(String aarOgKommune) {
    return Testmappe.med(
            raekke(HOVED)
                + "<row r=\"2\">"
                + tekst("A2", "A-1")
                + "<c r=\"B2\"><v>1</v></c><c r=\"C2\" t=\"b\"><v>0</v></c>"
                + aarOgKommune
                + tekst("F2", "Søren Åby")
                + "<c r=\"G2\"><v>20304050</v></c>"
                + tekst("H2", "s@eksempel.dk")
                + "</row>")
        .bytes();
  }

  private static String raekke(String hoved) {
    StringBuilder xml = new StringBuilder("<row r=\"1\">");
    for (String navn : hoved.split(";")) {
      xml.append("<c t=\"inlineStr\"><is><t>").append(navn).append("</t></is></c>");
    }
    return xml.append("</row>").toString();
  }

  private static String tekst(String adresse, String tekst) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(adresse, tekst);
  }

  @ParameterizedTest
  @MethodSource("laesesEns")
  void detEntydigeLaeses(byte[] fil) throws Exception {
    MockHttpServletResponse svar = somFil(fil);
    assertThat(svar.getStatus()).as(svar.getContentAsString()).isEqualTo(302);
    kontroller();
    svar = somRest(fil);
    assertThat(svar.getStatus()).as(svar.getContentAsString()).isEqualTo(200);
    kontroller();
  }

  private void kontroller() {
    assertThat(deltagere.iForloeb(forloeb.id()))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.deltagerId()).isEqualTo("A-1");
              assertThat(d.maalgruppe()).isEqualTo("1");
              assertThat(d.udsatEllerUng()).isFalse();
              assertThat(d.foedselsaar()).isEqualTo(1990);
              assertThat(d.bopaelskommune()).isEqualTo("0730");
            });
    assertThat(kontakter.forJobcenter(forloeb.id(), JOBCENTER))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.navn()).isEqualTo("Søren Åby");
              assertThat(k.telefon()).isEqualTo("20304050");
              assertThat(k.epost()).isEqualTo("s@eksempel.dk");
            });
  }

  static Stream<Arguments> afvises() {
    String god = HOVED + "\r\nA-1;1;;;;;;;\r\n";
    return Stream.of(
        Arguments.of(
            utf8(god + "A-2;1;;;;\"Ib;;;\r\nA-3;1;;19;9999;;;;\r\n"),
            List.of(
                "Række 3, kolonnen »Navn«",
                "anførselstegn",
                "Række 4, kolonnen »Fødselsår«: Der står »19«",
                "Række 4, kolonnen »Bopælskommune«: Der står »9999«")),
        Arguments.of(
            utf8(god + "A-2;1;;;;01-maj;;;\r\nA-3;1;;;;Ib;4,52E+10;#NAVN?;\r\n"),
            List.of(
                "Række 3, kolonnen »Navn«: Der står »01-maj«. Et regneark har ændret",
                "Række 4, kolonnen »Telefon«: Der står »4,52E+10«",
                "Række 4, kolonnen »E-post«: Der står »#NAVN?«")),
        Arguments.of(utf8(god + "A-2;1;;;;;;;;noget\r\n"), List.of("Række 3, kolonnen »nr. 10«")),
        Arguments.of(
            utf8(god.replace("Telefon", "Mobil").replace(";E-post", ";Navn")),
            List.of(
                "kolonnen »Mobil«: Listen har ingen kolonne",
                "kolonnen »Telefon«: Kolonnen mangler",
                "kolonnen »E-post«: Kolonnen mangler",
                "kolonnen »Navn«: Kolonnen er der to gange")),
        Arguments.of(
            utf8("01-05\r\n" + god).clone(), List.of("kolonnen »01-05«: Listen har ingen kolonne")),
        Arguments.of(
            god.replace("Målgruppe", "M\u008Clgruppe").getBytes(StandardCharsets.ISO_8859_1),
            List.of("kolonnen »Målgruppe«: Kolonnen mangler")),
        Arguments.of(
            mappe("<c r=\"D2\" s=\"1\"><v>46112</v></c><c r=\"E2\" s=\"2\"><v>0.5</v></c>"),
            List.of(
                "Række 2, kolonnen »Fødselsår«: Der står »2026-03-31«. Et regneark har ændret",
                "Række 2, kolonnen »Bopælskommune«: Der står »50 %«. Cellen er vist i procent")),
        Arguments.of(
            mappe("<c r=\"D2\" t=\"e\"><v>#REF!</v></c><c r=\"E2\"><f>A1</f></c>"),
            List.of(
                "Række 2, kolonnen »Fødselsår«: Der står »#REF!«. Cellen viser en fejl",
                "Række 2, kolonnen »Bopælskommune«: Cellen har en formel uden resultat")),
        Arguments.of(
            Testmappe.med(raekke(HOVED)).medFletning("A2:A9").bytes(), List.of("A2:A9 er flettet")),
        Arguments.of(
            Testmappe.med(raekke(HOVED)).ark("Noter", null, raekke("Husk")).bytes(),
            List.of("flere ark: Liste, Noter")),
        Arguments.of(
            new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            },
            List.of("Excel-projektmappe (.xlsx)")),
        Arguments.of(utf8("%PDF-1.7\nslet ikke en liste"), List.of("Kolonnen mangler")),
        Arguments.of(utf8("\r\n\r\n"), List.of("Filen er tom")));
  }

  @ParameterizedTest
  @MethodSource("afvises")
  void restenNaevnesMedRaekkeOgKolonneIEnBesked(byte[] fil, List<String> ventet) throws Exception {
    for (MockHttpServletResponse svar : List.of(somFil(fil), somRest(fil))) {
      String krop = svar.getContentAsString(StandardCharsets.UTF_8);
      assertThat(svar.getStatus()).as(krop).isEqualTo(400);
      assertThat(krop).contains(ventet);
    }
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  /** Typed cells: a text is a text whatever it begins with, and a day is a day. */
  @Test
  void excelfilenKanHentesPaaSidenOgMedRestOgSendesIgen() throws Exception {
    somFil(utf8(HOVED + "\r\nMAJ-5;1;ja;1990;0730;=1+1;'004520304051;@x;\r\n"));
    byte[] hentet =
        browser
            .hent(JOBCENTER, "/projektrum/forloeb/" + forloeb.id() + "/deltagere?fil=xlsx")
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(Regneark.laes(hentet).raekker().get(1).celler())
        .extracting(Celle::tekst)
        .contains("MAJ-5", "ja", "1990", "0730", "=1+1", "@x");
    MockHttpServletResponse rest =
        browser
            .uden()
            .perform(
                get("/api/forloeb/" + forloeb.id() + "/deltagere")
                    .with(httpBasic(Testaktoerer.bruger(JOBCENTER), Testaktoerer.KODE))
                    .accept(MediaType.valueOf(Filtype.XLSX.mime())))
            .andReturn()
            .getResponse();
    assertThat(rest.getStatus()).isEqualTo(200);
    assertThat(rest.getContentType()).isEqualTo(Filtype.XLSX.mime());

    assertThat(somFil(hentet).getStatus()).isEqualTo(302);
    assertThat(somRest(rest.getContentAsByteArray()).getContentAsString(StandardCharsets.UTF_8))
        .contains("ikke noget nyt");
    assertThat(deltagere.iForloeb(forloeb.id())).hasSize(1);
  }
}
