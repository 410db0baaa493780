package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Databasesoegning;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeindstilling;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.persondatalog.Persondatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Bad rows to every list of people, by its page, as a file and by REST in all its forms: all
 * refused with a sentence that names the column, nothing stored, no error of ours (issue 3, row 7).
 */
class ListefuzzTest extends HoldIGang {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private static final MediaType XLSX = MediaType.valueOf(Filtype.XLSX.mime());

  /** What a page writes when it is shown: who has seen whom from where. */
  private static final String[] SKRIVES_VED_VISNING = {"persondatalog", "login_kendt"};

  private enum Vej {
    SIDE,
    FIL,
    REST_JSON,
    REST_CSV,
    FIL_XLSX,
    REST_XLSX;

    boolean somMappe() {
      return this == FIL_XLSX || this == REST_XLSX;
    }
  }

  @Autowired Persondatalog log;
  @Autowired DataSource database;
  @Autowired Listeindstilling indstilling;

  private final List<String> fejl = new ArrayList<>();
  private final Map<String, Integer> sendt = new TreeMap<>();

  @Test
  void hverListeAfviserHverDaarligRaekkePaaHverVejOgIntetGemmes() throws Exception {
    Map<String, Long> foer = Databasesoegning.raekker(database, SKRIVES_VED_VISNING);
    String indholdFoer = indhold();

    for (String organisation : List.of(JOBCENTER, SKOLE)) {
      for (Liste<?> liste : gang.lister()) {
        Listekontekst k = kontekst(organisation);
        if (liste.ret(k.indsigt()) == Liste.Ret.SKRIV) {
          afproev(organisation, liste, k);
        }
      }
    }

    assertThat(fejl).as(fejl.size() + " af " + sendt).isEmpty();
    assertThat(indhold()).isEqualTo(indholdFoer);
    assertThat(Databasesoegning.raekker(database, SKRIVES_VED_VISNING)).isEqualTo(foer);
    assertThat(sendt.keySet()).hasSameSizeAs(gang.lister());
    assertThat(sendt.values().stream().mapToInt(n -> n).sum()).isGreaterThan(500);
  }

  /**
   * Or a change would be locked, guarded and logged under another pseudonym than the one changed.
   */
  @Test
  void etUsynligtTegnIEtPseudonymAendrerIkkeHvemDetErOm() throws Exception {
    String id = tilmeldinger.deltagerIds(forloeb.id()).iterator().next();
    Liste<?> progression =
        gang.lister().stream().filter(l -> l.sti().equals("progression")).findFirst().orElseThrow();
    Map<String, String> raekke =
        god(progression, kontekst(SKOLE), progression.kolonner(kontekst(SKOLE)));
    raekke.put(Kolonne.PSEUDONYM, id.substring(0, 3) + "\u200B" + id.substring(3));

    MockHttpServletResponse svar =
        rest(
            SKOLE,
            progression,
            MediaType.APPLICATION_JSON,
            JSON.writeValueAsString(List.of(raekke)));

    assertThat(svar.getStatus()).as(svar.getContentAsString()).isEqualTo(200);
    assertThat(log.om(forloeb.id(), id))
        .extracting(Persondatalog.Linje::handling)
        .contains(Persondatalog.Handling.AENDRET);
    assertThat(Databasesoegning.fund(database, "\u200B")).isEmpty();
  }

  /** A day that no list can be about, and for what is written also one that has not come yet. */
  @Test
  void hverListeAfviserEnDagDerIkkeKanVaere() throws Exception {
    Map<String, Long> foer = Databasesoegning.raekker(database, SKRIVES_VED_VISNING);
    List<String> dage =
        List.of(
            "9999-12-31",
            "2101-01-01",
            "1989-12-31",
            "0001-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "i morgen");

    for (String organisation : List.of(JOBCENTER, SKOLE)) {
      for (Liste<?> liste : gang.lister()) {
        Listekontekst k = kontekst(organisation);
        if (liste.ret(k.indsigt()) == Liste.Ret.SKRIV) {
          for (String dag : dage) {
            paaDagen(organisation, liste, dag);
          }
          if (liste.dagsliste()) {
            // still to come when it is midnight before the answer
            skrivesPaaDagen(organisation, liste, iDag().plusDays(2).toString());
          }
        }
      }
    }

    assertThat(fejl).as(fejl.size() + " af " + sendt).isEmpty();
    assertThat(Databasesoegning.raekker(database, SKRIVES_VED_VISNING)).isEqualTo(foer);
    assertThat(sendt.keySet()).hasSameSizeAs(gang.lister());
  }

  private void paaDagen(String organisation, Liste<?> liste, String dag) throws Exception {
    String hvad = liste.sti() + "?dato=" + dag + " GET";
    afvises(hvad, browser.hent(organisation, side(liste, dag)), Vej.SIDE);
    afvises(hvad, browser.hent(organisation, side(liste, dag) + "&fil"), Vej.FIL);
    afvises(hvad, browser.api(organisation, HttpMethod.GET, api(liste, dag), null), Vej.REST_JSON);
    skrivesPaaDagen(organisation, liste, dag);
  }

  private void skrivesPaaDagen(String organisation, Liste<?> liste, String dag) throws Exception {
    Listekontekst k = kontekst(organisation);
    List<Kolonne> kolonner = liste.kolonner(k);
    Map<String, String> raekke = god(liste, k, kolonner);
    String fil = csv(kolonner, List.of(raekke));
    String hvad = liste.sti() + "?dato=" + dag + " POST";
    afvises(hvad, browser.send(organisation, side(liste, dag), felter(List.of(raekke))), Vej.SIDE);
    afvises(
        hvad,
        browser.sendFil(organisation, side(liste, dag), fil.getBytes(StandardCharsets.UTF_8)),
        Vej.FIL);
    afvises(
        hvad,
        browser.api(
            organisation,
            HttpMethod.POST,
            api(liste, dag),
            JSON.writeValueAsString(List.of(raekke))),
        Vej.REST_JSON);
    afvises(
        hvad, browser.api(organisation, HttpMethod.POST, api(liste, dag), CSV, fil), Vej.REST_CSV);
    sendt.merge(liste.sti(), 1, Integer::sum);
  }

  private void afvises(String hvad, ResultActions svar, Vej vej) throws Exception {
    afvises(hvad + " " + vej, svar.andReturn().getResponse(), null, vej);
  }

  private String side(Liste<?> liste, String dag) {
    return adresse("/projektrum", liste) + "?dato=" + dag.replace("+", "%2B").replace(" ", "%20");
  }

  private String api(Liste<?> liste, String dag) {
    return adresse("/api", liste) + "?dato=" + dag.replace("+", "%2B").replace(" ", "%20");
  }

  /** Everything that is on the lists, for what is changed without a new row. */
  private String indhold() {
    StringBuilder alt = new StringBuilder();
    for (String organisation : List.of(JOBCENTER, SKOLE)) {
      Listekontekst k = kontekst(organisation);
      for (Liste<?> liste : gang.lister()) {
        if (liste.ret(k.indsigt()) != Liste.Ret.INGEN) {
          alt.append(liste.sti()).append(liste.raekker(k)).append('\n');
        }
      }
    }
    return alt.toString();
  }

  private void afproev(String organisation, Liste<?> liste, Listekontekst k) throws Exception {
    List<Kolonne> kolonner = liste.kolonner(k);
    Map<String, String> god = god(liste, k, kolonner);
    for (Kolonne kolonne : kolonner) {
      for (Map.Entry<String, String> daarlig : daarlige(kolonne).entrySet()) {
        Map<String, String> raekke = new LinkedHashMap<>(god);
        raekke.put(kolonne.noegle(), daarlig.getValue());
        for (Vej vej : Vej.values()) {
          if (vej.somMappe() && daarlig.getValue().indexOf('\u0000') >= 0) {
            // no workbook can hold it
            continue;
          }
          String hvad = liste.sti() + "/" + kolonne.noegle() + " " + daarlig.getKey() + " " + vej;
          afvises(hvad, send(organisation, liste, kolonner, List.of(raekke), vej), kolonne, vej);
          sendt.merge(liste.sti(), 1, Integer::sum);
        }
      }
    }
    denSammeToGange(organisation, liste, kolonner, god);
    helheden(organisation, liste, kolonner, god);
  }

  /** Alike or not, both new or both known: a list has one row for each person. */
  private void denSammeToGange(
      String organisation, Liste<?> liste, List<Kolonne> kolonner, Map<String, String> god)
      throws Exception {
    Map<String, String> foerste = fyldt(god);
    foerste.putIfAbsent(
        Kolonne.PSEUDONYM, tilmeldinger.deltagerIds(forloeb.id()).iterator().next());
    Map<String, String> anden = new LinkedHashMap<>(foerste);
    anden.put(Kolonne.PSEUDONYM, " " + foerste.get(Kolonne.PSEUDONYM) + "\u200B");
    for (Kolonne k : kolonner) {
      if (k.type() == Kolonne.Type.JA_NEJ && k.udfyldes()) {
        anden.put(k.noegle(), "nej");
      }
    }
    Kolonne pseudonym = kolonner.stream().filter(Kolonne::erPseudonym).findFirst().orElseThrow();
    for (Map<String, String> igen : List.of(foerste, anden)) {
      for (Vej vej : Vej.values()) {
        String hvad = liste.sti() + " den samme to gange " + vej;
        MockHttpServletResponse svar =
            send(organisation, liste, kolonner, List.of(foerste, igen), vej);
        afvises(hvad, svar, pseudonym, vej);
        if (!svar.getContentAsString(StandardCharsets.UTF_8).contains("to gange på listen")) {
          fejl.add(hvad + " siger ikke, at den er der to gange");
        }
        sendt.merge(liste.sti(), 1, Integer::sum);
      }
    }
  }

  /** A row as it stands on the list, or the least that a new one must have. */
  private static Map<String, String> god(Liste<?> liste, Listekontekst k, List<Kolonne> kolonner) {
    Map<String, String> god = new LinkedHashMap<>();
    List<Map<String, String>> raekker = liste.raekker(k);
    if (!raekker.isEmpty() && liste.nyeRaekker() == 0) {
      kolonner.stream()
          .filter(Kolonne::udfyldes)
          .forEach(c -> god.put(c.noegle(), raekker.get(0).get(c.noegle())));
    }
    for (Kolonne c : kolonner) {
      if (c.kraevet() && !c.erPseudonym() && god.get(c.noegle()) == null) {
        god.put(c.noegle(), noget(c));
      }
    }
    Kolonne andet =
        kolonner.stream().filter(c -> c.udfyldes() && !c.erPseudonym()).findFirst().orElseThrow();
    if (god.values().stream().filter(java.util.Objects::nonNull).count() < 2) {
      god.put(andet.noegle(), noget(andet));
    }
    return god;
  }

  private static String noget(Kolonne k) {
    return switch (k.type()) {
      case HELTAL, TAL -> "1";
      case DATO -> "2026-01-01";
      case JA_NEJ -> "ja";
      case VALG -> k.valg().keySet().iterator().next();
      case TELEFON -> "12345678";
      default -> "x";
    };
  }

  private static Map<String, String> daarlige(Kolonne k) {
    Map<String, String> alle = new LinkedHashMap<>();
    if (k.erPseudonym()) {
      alle.put("navn", "Kim Eksempel");
      alle.put("cpr", "010190-1234");
      alle.put("slettet", Deltager.SLETTET + "1");
      alle.put("for lang", "X".repeat(k.hoejst() + 1));
      alle.put("NUL", "A\u0000B");
      return alle;
    }
    switch (k.type()) {
      case TEKST, NUMRE -> {
        alle.put("for lang", "x".repeat(k.hoejst() + 1));
        alle.put("vendt retning", "a\u202Eb");
        alle.put("NUL", "a\u0000b");
        alle.put("cpr", k.hoejst() < 20 ? "0101901234" : "ring 010190-1234");
        alle.put("cpr med punktum", "010190.1234");
        alle.put("cpr i grupper", "01 01 90 12 34");
        alle.put("erstatnings-cpr", "610190-1234");
        alle.put("cpr med andre cifre", "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF101234");
      }
      case TELEFON -> {
        alle.put("cpr", "010190-1234");
        alle.put("cpr uden streg", "0101901234");
        alle.put("ord", "ring til Kim");
      }
      case HELTAL -> {
        alle.put("ord", "mange");
        alle.put("decimaler", "1.5");
        alle.put("for mange cifre", "9".repeat(10));
        alle.put("andre cifre", "\uFF11\uFF12");
      }
      case TAL -> {
        alle.put("ord", "mange");
        alle.put("tre decimaler", "1.234");
        alle.put("NaN", "NaN");
        alle.put("e", "1e3");
      }
      case DATO -> {
        alle.put("findes ikke", "2026-02-30");
        alle.put("for længe siden", "1850-01-01");
        alle.put("for sent", "2300-01-01");
        alle.put("ord", "i morgen");
      }
      case JA_NEJ -> alle.put("måske", "måske");
      case VALG -> alle.put("ukendt valg", "PAA_MAANEN");
      default -> {
        // shown only
      }
    }
    return alle;
  }

  private void helheden(
      String organisation, Liste<?> liste, List<Kolonne> kolonner, Map<String, String> god)
      throws Exception {
    for (String krop :
        List.of(
            "",
            "{",
            "{}",
            "\"liste\"",
            "[1]",
            "[[]]",
            "[]",
            "[{}]",
            "[{\"hemmelig\":\"1\"}]",
            "[{\"deltagerId\":{\"a\":1}}]",
            "[{\"deltagerId\":[\"A\"]}]",
            "[".repeat(400) + "]".repeat(400),
            JSON.writeValueAsString(
                java.util.Collections.nCopies(indstilling.hoejstRaekker() + 1, fyldt(god))))) {
      afvises(
          liste.sti() + " " + (krop.length() > 60 ? krop.length() + " tegn" : krop),
          rest(organisation, liste, MediaType.APPLICATION_JSON, krop),
          null,
          Vej.REST_JSON);
      sendt.merge(liste.sti(), 1, Integer::sum);
    }
    String hoved = hoved(kolonner);
    for (String fil :
        List.of(
            "",
            hoved,
            hoved + ";Hemmelig\r\n",
            hoved.substring(0, hoved.lastIndexOf(';') < 0 ? 1 : hoved.lastIndexOf(';')) + "\r\nA",
            hoved + "\r\n\"uden ende",
            hoved + "\r\n" + "x;".repeat(200),
            "PK\u0003\u0004\u0000\u0000")) {
      String hvad = liste.sti() + " fil: " + fil.replace(hoved, "<hoved>").strip();
      afvises(hvad, fil(organisation, liste, fil), null, Vej.FIL);
      afvises(hvad, rest(organisation, liste, CSV, fil), null, Vej.REST_CSV);
      sendt.merge(liste.sti(), 2, Integer::sum);
    }
  }

  /** So that the row counts, whatever the list asks for. */
  private static Map<String, String> fyldt(Map<String, String> god) {
    Map<String, String> fyldt = new LinkedHashMap<>(god);
    fyldt.replaceAll((noegle, v) -> v == null ? "x" : v);
    return fyldt;
  }

  private MockHttpServletResponse send(
      String organisation,
      Liste<?> liste,
      List<Kolonne> kolonner,
      List<Map<String, String>> raekker,
      Vej vej)
      throws Exception {
    return switch (vej) {
      case SIDE -> side(organisation, liste, raekker);
      case FIL -> fil(organisation, liste, csv(kolonner, raekker));
      case REST_JSON ->
          rest(organisation, liste, MediaType.APPLICATION_JSON, JSON.writeValueAsString(raekker));
      case REST_CSV -> rest(organisation, liste, CSV, csv(kolonner, raekker));
      case FIL_XLSX -> fil(organisation, liste, xlsx(kolonner, raekker));
      case REST_XLSX -> rest(organisation, liste, XLSX, xlsx(kolonner, raekker));
    };
  }

  private MockHttpServletResponse side(
      String organisation, Liste<?> liste, List<Map<String, String>> raekker) throws Exception {
    return browser
        .send(organisation, adresse("/projektrum", liste), felter(raekker))
        .andReturn()
        .getResponse();
  }

  private static String[] felter(List<Map<String, String>> raekker) {
    List<String> felter = new ArrayList<>();
    for (int nr = 0; nr < raekker.size(); nr++) {
      for (Map.Entry<String, String> celle : raekker.get(nr).entrySet()) {
        if (celle.getValue() != null) {
          felter.add("raekker[%d].%s".formatted(nr, celle.getKey()));
          felter.add(celle.getValue());
        }
      }
    }
    return felter.toArray(String[]::new);
  }

  private MockHttpServletResponse fil(String organisation, Liste<?> liste, String indhold)
      throws Exception {
    return fil(organisation, liste, indhold.getBytes(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse fil(String organisation, Liste<?> liste, byte[] indhold)
      throws Exception {
    return browser
        .sendFil(organisation, adresse("/projektrum", liste), indhold)
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse rest(
      String organisation, Liste<?> liste, MediaType type, String krop) throws Exception {
    return rest(organisation, liste, type, krop.getBytes(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse rest(
      String organisation, Liste<?> liste, MediaType type, byte[] krop) throws Exception {
    return browser
        .apiFil(organisation, HttpMethod.POST, adresse("/api", liste), type, krop)
        .andReturn()
        .getResponse();
  }

  private String adresse(String rod, Liste<?> liste) {
    return rod + "/forloeb/" + forloeb.id() + "/" + liste.sti();
  }

  private static String hoved(List<Kolonne> kolonner) {
    return kolonner.stream().map(Kolonne::navn).collect(Collectors.joining(";"));
  }

  private static String csv(List<Kolonne> kolonner, List<Map<String, String>> raekker) {
    StringBuilder fil = new StringBuilder(hoved(kolonner)).append("\r\n");
    for (Map<String, String> raekke : raekker) {
      fil.append(
              kolonner.stream()
                  .map(k -> raekke.get(k.noegle()))
                  .map(v -> v == null ? "" : '"' + v.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(";")))
          .append("\r\n");
    }
    return fil.toString();
  }

  private static byte[] xlsx(List<Kolonne> kolonner, List<Map<String, String>> raekker)
      throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (Workbook mappe = new Workbook(ud, "Test", null)) {
      Worksheet ark = mappe.newWorksheet("Liste");
      for (int nr = 0; nr < kolonner.size(); nr++) {
        ark.value(0, nr, kolonner.get(nr).navn());
        for (int raekke = 0; raekke < raekker.size(); raekke++) {
          String v = raekker.get(raekke).get(kolonner.get(nr).noegle());
          if (v != null) {
            ark.value(raekke + 1, nr, v);
          }
        }
      }
    }
    return ud.toByteArray();
  }

  private void afvises(String hvad, MockHttpServletResponse svar, Kolonne kolonne, Vej vej)
      throws Exception {
    String krop = svar.getContentAsString(StandardCharsets.UTF_8);
    String galt = null;
    if (svar.getStatus() < 400 || svar.getStatus() > 499) {
      galt = "svarede " + svar.getStatus();
    } else if (kolonne != null && !naevner(krop, kolonne, vej)) {
      galt = "nævner ikke kolonnen";
    } else if (krop.matches("(?s).*(Exception|org\\.|java\\.|SQLSTATE|ENGINE-).*")) {
      galt = "fortæller om det indre";
    }
    if (galt != null) {
      fejl.add(hvad + " " + galt + ": " + krop.substring(0, Math.min(300, krop.length())));
    }
  }

  private static boolean naevner(String krop, Kolonne k, Vej vej) {
    return vej.name().startsWith("REST")
        ? krop.contains("\"felt\":\"" + k.noegle() + "\"")
        : krop.contains("kolonnen »" + k.navn() + "«");
  }
}
