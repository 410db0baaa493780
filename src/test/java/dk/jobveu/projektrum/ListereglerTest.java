package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.deltager.Deltagerindstilling;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.fravaer.Fremmoede;
import dk.jobveu.fravaer.RegistrerFremmoede;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Every rule of every list is told by row and column, with what is written there, all of them at
 * once; also when other cells cannot be read.
 */
class ListereglerTest extends HoldIGang {

  @Autowired Opfoelgningsregister opfoelgninger;
  @Autowired RegistrerFremmoede registrerFremmoede;
  @Autowired Deltagerindstilling indstilling;

  private static Map<String, Object> raekke(Object... felter) {
    Map<String, Object> raekke = new HashMap<>();
    for (int i = 0; i < felter.length; i += 2) {
      raekke.put((String) felter[i], felter[i + 1]);
    }
    return raekke;
  }

  /** Row, field and what is written; {@code -} stands for none of them. */
  private List<String> fejl(String hvem, String sti, List<? extends Map<String, ?>> raekker)
      throws Exception {
    String foer = liste(sti).raekker(kontekst(hvem)).toString();
    MockHttpServletResponse svar = send(hvem, sti, raekker);
    String krop = svar.getContentAsString(StandardCharsets.UTF_8);
    assertThat(svar.getStatus()).as(krop).isEqualTo(400);
    List<String> fundet = new ArrayList<>();
    for (JsonNode f : JSON.readTree(krop).get("fejl")) {
      fundet.add(tekst(f, "raekke") + " " + tekst(f, "felt") + " " + tekst(f, "skrevet"));
      assertThat(tekst(f, "besked")).matches("(?s)\\p{Lu}.*[.?]|».*[.?]");
    }
    assertThat(liste(sti).raekker(kontekst(hvem)).toString()).isEqualTo(foer);
    return fundet;
  }

  private static String tekst(JsonNode f, String felt) {
    return f.hasNonNull(felt) ? f.get(felt).asText() : "-";
  }

  @Test
  void deltagere() throws Exception {
    List<Map<String, Object>> fjorten = new ArrayList<>();
    for (int nr = 1; nr <= 14; nr++) {
      fjorten.add(raekke("deltagerId", "F-" + nr, "maalgruppe", "1", "foedselsaar", 1980 + nr));
    }
    fjorten.get(4).put("foedselsaar", 19);
    fjorten.get(5).put("foedselsaar", "i år");
    fjorten.get(6).putAll(raekke("foedselsaar", 1885, "bopaelskommune", "9999"));
    fjorten.get(7).put("bopaelskommune", "Randers");
    fjorten.get(8).put("maalgruppe", "77");
    fjorten.get(9).put("deltagerId", "F-1");
    fjorten.get(10).put("deltagerId", "lille");
    fjorten.get(11).putAll(raekke("telefon", "12345678", "maalgruppe", null));
    fjorten.get(12).put("navn", "ring 010190-1234");
    assertThat(fejl(JOBCENTER, "deltagere", fjorten))
        .containsExactlyInAnyOrder(
            "5 foedselsaar 19",
            "6 foedselsaar i år",
            "7 foedselsaar 1885",
            "7 bopaelskommune 9999",
            "8 bopaelskommune Randers",
            "9 maalgruppe 77",
            "10 deltagerId F-1",
            "11 deltagerId lille",
            "12 maalgruppe -",
            "12 navn -",
            // a CPR number is not said again
            "13 navn -");
  }

  @Test
  void detDerErKendtOmEnDeltagerAendresIkkeITavshed() throws Exception {
    Map<String, Object> kendt =
        raekke(
            "deltagerId", "K-1", "maalgruppe", "1", "foedselsaar", 1990, "bopaelskommune", "730");
    assertThat(send(JOBCENTER, "deltagere", List.of(kendt)).getStatus()).isEqualTo(200);
    assertThat(liste("deltagere").raekker(kontekst(JOBCENTER)))
        .filteredOn(r -> "K-1".equals(r.get("deltagerId")))
        .extracting(r -> r.get("bopaelskommune"))
        .containsExactly("0730");

    Map<String, Object> rettet = new HashMap<>(kendt);
    rettet.putAll(
        raekke(
            "foedselsaar",
            1991,
            "bopaelskommune",
            "0751",
            "maalgruppe",
            "4",
            "udsatEllerUng",
            true));
    rettet.put("version", version("deltagere", JOBCENTER, "K-1"));
    assertThat(
            fejl(
                JOBCENTER,
                "deltagere",
                List.of(raekke("deltagerId", "K-2", "maalgruppe", "1"), rettet)))
        .containsExactlyInAnyOrder(
            "2 foedselsaar 1991", "2 bopaelskommune 0751", "2 maalgruppe 4", "2 udsatEllerUng ja");
  }

  /** What the sender has seen of the row. */
  private String version(String sti, String hvem, String deltagerId) {
    return gang.raekker(liste(sti), kontekst(hvem)).stream()
        .filter(r -> r.get("deltagerId").equals(deltagerId))
        .map(r -> r.get("version"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void screening() throws Exception {
    List<String> ids = paaHoldet();
    assertThat(
            fejl(
                JOBCENTER,
                "screening",
                List.of(
                    raekke("deltagerId", ids.get(0), "kompetencer", "1-9", "motivation", "JA"),
                    raekke("deltagerId", "FREMMED", "skalkrav", "ALLE"),
                    raekke(
                        "deltagerId",
                        ids.get(1),
                        "skalkrav",
                        "ALLE",
                        "motivation",
                        "JA",
                        "sprogOk",
                        true,
                        "personligSocialOk",
                        true,
                        "jobmaalPasser",
                        true,
                        "oensketResultat",
                        "EJ_UDVALGT"),
                    raekke("deltagerId", ids.get(2), "motivation", "JA"))))
        .containsExactlyInAnyOrder(
            "1 kompetencer 1-9",
            "2 deltagerId FREMMED",
            "2 motivation -",
            "3 begrundelse -",
            "3 deltagerId " + ids.get(1),
            "4 kompetencer -");
  }

  @Test
  void tilmelding() throws Exception {
    List<String> ids = paaHoldet();
    assertThat(
            fejl(
                JOBCENTER,
                "tilmelding",
                List.of(
                    raekke("deltagerId", ids.get(0), "ordning", "REG_PULJE", "befordring", "måske"),
                    raekke("deltagerId", "FREMMED", "befordring", true),
                    raekke("deltagerId", ids.get(1), "ordning", "REG_PULJE"))))
        .containsExactlyInAnyOrder("1 befordring måske", "2 deltagerId FREMMED", "2 ordning -");
  }

  @Test
  void fremmoede() throws Exception {
    List<String> ids = paaHoldet();
    assertThat(
            fejl(
                SKOLE,
                "fremmoede",
                List.of(
                    raekke("deltagerId", ids.get(0), "timerPlanlagt", 25, "timerTilstede", 7),
                    raekke("deltagerId", ids.get(1), "timerPlanlagt", 7, "timerTilstede", 8),
                    raekke("deltagerId", ids.get(2), "timerPlanlagt", 7, "timerTilstede", 3),
                    raekke("deltagerId", "FREMMED", "timerPlanlagt", "syv", "timerTilstede", -1))))
        .containsExactlyInAnyOrder(
            "1 timerPlanlagt 25",
            "2 timerTilstede 8",
            "3 aarsag -",
            "4 deltagerId FREMMED",
            "4 timerPlanlagt syv",
            "4 timerTilstede -1");
    // those who are missing are told as well, though no row shows them
    assertThat(
            fejl(
                SKOLE,
                "fremmoede",
                List.of(raekke("deltagerId", ids.get(0), "timerPlanlagt", 7, "timerTilstede", 8))))
        .containsExactlyInAnyOrder("- - -", "1 timerTilstede 8");
    // a day that has not come is told with the rest, not instead of it
    Registrering r = hjaelp.som(SKOLE, forloeb);
    assertThat(
            registrerFremmoede.kontroller(
                r,
                iDag().plusDays(1),
                List.of(new Fremmoede(ids.get(0), new BigDecimal(7), new BigDecimal(3), null))))
        .extracting(Brud::felt)
        .startsWith("dato", "aarsag");
  }

  @Test
  void progression() throws Exception {
    List<String> ids = paaHoldet();
    assertThat(
            fejl(
                SKOLE,
                "progression",
                List.of(
                    raekke("deltagerId", ids.get(0), "faglig", 3, "personlig", 6, "social", 3),
                    raekke("deltagerId", "FREMMED", "faglig", 3, "personlig", 3),
                    raekke("deltagerId", ids.get(1), "faglig", 3, "personlig", 3, "social", 3))))
        .containsExactlyInAnyOrder("1 personlig 6", "2 deltagerId FREMMED", "2 social -");
  }

  @Test
  void gennemfoersel() throws Exception {
    List<String> ids = paaHoldet();
    String foer = iDag().minusDays(1).toString();
    assertThat(
            fejl(
                SKOLE,
                "gennemfoersel",
                List.of(
                    kurser(ids.get(0), iDag().toString(), 3, 4),
                    kurser(ids.get(1), foer, 101, 1),
                    kurser("FREMMED", iDag().toString(), 3, 2))))
        .containsExactlyInAnyOrder(
            "1 antalMeritkurser 4", "2 dato " + foer, "2 antalKurser 101", "3 deltagerId FREMMED");

    assertThat(
            send(SKOLE, "gennemfoersel", List.of(kurser(ids.get(0), iDag().toString(), 3, 2)))
                .getStatus())
        .isEqualTo(200);
    String senere = iDag().plusDays(1).toString();
    Map<String, Object> rettet = kurser(ids.get(0), senere, 4, 3);
    rettet.put("antalBeviser", 2);
    rettet.put("version", version("gennemfoersel", SKOLE, ids.get(0)));
    assertThat(fejl(SKOLE, "gennemfoersel", List.of(rettet)))
        .containsExactlyInAnyOrder(
            "1 dato " + senere, "1 antalKurser 4", "1 antalMeritkurser 3", "1 antalBeviser 2");
  }

  private static Map<String, Object> kurser(String id, String dato, int kurser, int merit) {
    return raekke(
        "deltagerId",
        id,
        "dato",
        dato,
        "antalKurser",
        kurser,
        "antalMeritkurser",
        merit,
        "antalBeviser",
        1);
  }

  @Test
  void frafald() throws Exception {
    List<String> ids = paaHoldet();
    String dag = iDag().toString();
    assertThat(send(SKOLE, "gennemfoersel", List.of(kurser(ids.get(0), dag, 3, 2))).getStatus())
        .isEqualTo(200);
    assertThat(
            fejl(
                SKOLE,
                "frafald",
                List.of(
                    raekke("deltagerId", ids.get(0), "dato", dag, "aarsag", "JOB_NYT"),
                    raekke("deltagerId", ids.get(1), "aarsag", "JOB_NYT", "forventesTilbage", true),
                    raekke("deltagerId", "FREMMED", "dato", "i går", "aarsag", "JOB_NYT"))))
        .containsExactlyInAnyOrder(
            "1 deltagerId " + ids.get(0),
            "2 dato -",
            "2 forventesTilbage ja",
            "3 deltagerId FREMMED",
            "3 dato i går");
  }

  @Test
  void match() throws Exception {
    List<String> ids = paaHoldet();
    String dag = iDag().toString();
    hjaelp.gennemfoerAlle(forloeb, iDag());
    List<String> fundne =
        fejl(
            JOBCENTER,
            "match",
            List.of(
                raekke(
                    "deltagerId",
                    ids.get(0),
                    "dato",
                    dag,
                    "oensker",
                    "UFAGLAERT_JOB",
                    "virksomhedCvr",
                    "123",
                    "udfald",
                    "ORDINAERT_JOB"),
                raekke(
                    "deltagerId",
                    "FREMMED",
                    "dato",
                    dag,
                    "oensker",
                    "UFAGLAERT_JOB",
                    "udfald",
                    "PRAKTIK",
                    "slutdato",
                    dag),
                raekke("deltagerId", ids.get(1), "udfald", "MAANEN")));
    assertThat(fundne)
        .containsExactlyInAnyOrder(
            "1 virksomhedCvr 123",
            "1 kanSeSigSelv -",
            "1 jobstart -",
            "2 deltagerId FREMMED",
            "2 virksomhedId -",
            "2 kanSeSigSelv -",
            "2 slutdato " + dag,
            "3 dato -",
            "3 oensker -",
            "3 udfald MAANEN");
  }

  @Test
  void matchDerIkkeVentes() throws Exception {
    List<String> ids = paaHoldet();
    String dag = iDag().toString();
    assertThat(fejl(JOBCENTER, "match", List.of(etJob(ids.get(0), dag), etJob(ids.get(1), dag))))
        .containsExactly("1 deltagerId " + ids.get(0), "2 deltagerId " + ids.get(1));
  }

  private static Map<String, Object> etJob(String id, String dag) {
    return raekke(
        "deltagerId",
        id,
        "dato",
        dag,
        "oensker",
        "UFAGLAERT_JOB",
        "virksomhedCvr",
        "12345678",
        "kanSeSigSelv",
        "JA",
        "udfald",
        "ORDINAERT_JOB",
        "jobstart",
        dag);
  }

  @Test
  void opfoelgning() throws Exception {
    List<String> ids = paaHoldet();
    hjaelp.gennemfoerAlle(forloeb, iDag());
    hjaelp.matchAlle(forloeb, JOBCENTER, iDag());
    Opfoelgning lukket = opfoelgninger.find(forloeb.id(), ids.get(1)).orElseThrow();
    opfoelgninger.gemOpfoelgning(
        hjaelp.som(JOBCENTER, forloeb), lukket.lukket(iDag(), "ANDET_JOB"));
    assertThat(
            fejl(
                JOBCENTER,
                "opfoelgning",
                List.of(
                    raekke("deltagerId", "FREMMED", "samtykke", false),
                    raekke("deltagerId", ids.get(0), "samtykke", "måske"),
                    raekke("deltagerId", "ANDEN", "samtykke", false),
                    raekke("deltagerId", ids.get(1), "samtykke", false))))
        .containsExactlyInAnyOrder(
            "1 deltagerId FREMMED",
            "2 samtykke måske",
            "3 deltagerId ANDEN",
            "4 deltagerId " + ids.get(1));
  }

  @Test
  void senereudfald() throws Exception {
    List<String> ids = paaHoldet();
    hjaelp.gennemfoert(forloeb, iDag().minusMonths(7));
    assertThat(
            fejl(
                JOBCENTER,
                "senereudfald",
                List.of(
                    raekke("deltagerId", "FREMMED", "maaned3", "LEDIG"),
                    raekke("deltagerId", ids.get(0), "maaned3", "PAA_FERIE", "maaned6", "LEDIG"),
                    raekke("deltagerId", ids.get(1), "maaned6", "LEDIG", "maaned12", "LEDIG"))))
        .containsExactlyInAnyOrder(
            "1 deltagerId FREMMED", "2 maaned3 PAA_FERIE", "3 maaned12 LEDIG");
  }

  /** The page marks the cells, and a file counts as the spreadsheet does. */
  @Test
  void sidenOgFilenSigerDetSamme() throws Exception {
    String html =
        browser
            .send(
                JOBCENTER,
                side("deltagere"),
                "raekker[0].maalgruppe",
                "1",
                "raekker[1].maalgruppe",
                "1",
                "raekker[1].foedselsaar",
                "1885",
                "raekker[1].bopaelskommune",
                "9999",
                "raekker[2].maalgruppe",
                "1",
                "raekker[2].foedselsaar",
                "19")
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(html)
        .contains("#r2-foedselsaar", "#r2-bopaelskommune", "#r3-foedselsaar")
        .contains(
            "Række 2, kolonnen »Fødselsår«: Der står »1885«. Fødselsåret skal være et årstal med fire"
                + " cifre fra %d til %d"
                    .formatted(indstilling.foedselsaarFra(), indstilling.foedselsaarTil()))
        .containsPattern("id=\"r3-foedselsaar\"[^>]*aria-invalid=\"true\"");

    String fil =
        "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post\r\n"
            + ";1;;1990;0730;;;\r\n;1;;1885;9999;;;\r\n;1;;19;;;;\r\n";
    assertThat(
            browser
                .sendFil(JOBCENTER, side("deltagere"), fil.getBytes(StandardCharsets.UTF_8))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Filen er afvist, og intet er gemt")
        .contains("Række 3, kolonnen »Fødselsår«: Der står »1885«")
        .contains("Række 3, kolonnen »Bopælskommune«: Der står »9999«")
        .contains("Række 4, kolonnen »Fødselsår«: Der står »19«")
        .doesNotContain("aria-invalid=\"true\"");
  }
}
