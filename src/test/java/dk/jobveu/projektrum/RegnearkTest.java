package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.opfoelgning.Senerestatus;
import dk.jobveu.projektrum.Calc.Rettelse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A list goes out as a file, through a spreadsheet and back in: only what was changed there has
 * changed here, in every list that there is, as CSV and as a workbook, saved as either.
 */
class RegnearkTest extends HoldIGang {

  /** What a spreadsheet is known to make something else of. */
  private static final List<Map<String, Object>> VANSKELIGE =
      List.of(
          Map.of(
              "deltagerId", "MAJ-5",
              "maalgruppe", "1",
              "foedselsaar", 1990,
              "bopaelskommune", "0730",
              "navn", "1-5",
              "telefon", "004520304050",
              "epost", "a@eksempel.dk"),
          Map.of(
              "deltagerId", "JAN20",
              "maalgruppe", "4",
              "udsatEllerUng", false,
              "bopaelskommune", "0101",
              "navn", "=HYPERLINK(\"x\")",
              "telefon", "+45 20 30 40 50"),
          Map.of("deltagerId", "R-1", "maalgruppe", "1", "navn", "2026-03-31", "epost", "1E5"),
          Map.of("deltagerId", "R-2", "maalgruppe", "1", "navn", "Søren; \"Åse\"", "epost", "-12"),
          Map.of("deltagerId", "R-3", "maalgruppe", "1", "navn", "'0730", "epost", "12.500"),
          Map.of("deltagerId", "R-4", "maalgruppe", "1", "navn", "SAND", "epost", "7,40"));

  private static final Map<String, String> JOB =
      Map.of(
          "oensker", "UFAGLAERT_JOB",
          "virksomhedCvr", "12345678",
          "virksomhedEfterspoerger", "ja",
          "kanSeSigSelv", "JA",
          "stoette", "INGEN",
          "udfald", "ORDINAERT_JOB",
          "samtykke", "ja");

  @Autowired List<Liste<?>> lister;
  @TempDir Path mappe;

  /** The list, who fills it in, whose row and which cells. */
  private record Opgave(String sti, String hvem, String deltager, Map<String, String> nyt) {}

  @Test
  void kunDetRettedeErAendret() throws Exception {
    List<String> ids = paaHoldet();
    post(JOBCENTER, "deltagere", VANSKELIGE);
    post(
        SKOLE,
        "fremmoede",
        ids.stream()
            .map(id -> Map.of("deltagerId", id, "timerPlanlagt", 7.4, "timerTilstede", 7.4))
            .toList());
    post(SKOLE, "progression", List.of(trin(ids.get(0)), trin(ids.get(1))));
    hjaelp.gennemfoerAlle(forloeb, iDag());
    post(JOBCENTER, "match", List.of(med(ids.get(0), job()), med(ids.get(1), job())));
    // the first months after it have gone
    hjaelp.gennemfoert(forloeb, iDag().minusMonths(7));

    gennem(efterKurset(ids));
  }

  @Test
  void ogsaaMensKursetErIGang() throws Exception {
    List<String> ids = paaHoldet();
    post(
        SKOLE,
        "fremmoede",
        ids.stream()
            .map(
                id ->
                    Map.of(
                        "deltagerId",
                        id,
                        "timerPlanlagt",
                        7.4,
                        "timerTilstede",
                        3.25,
                        "aarsag",
                        "UDEBLEVET"))
            .toList());
    post(SKOLE, "progression", List.of(trin(ids.get(0)), trin(ids.get(1))));
    gennem(mensKursetErIGang(ids));
  }

  /** A new list has to say here which of its cells somebody changes in a spreadsheet. */
  @Test
  void hverListeErMed() {
    List<String> ids = paaHoldet();
    assertThat(
            Stream.of(efterKurset(ids), mensKursetErIGang(ids))
                .flatMap(List::stream)
                .map(Opgave::sti))
        .containsExactlyInAnyOrderElementsOf(lister.stream().map(Liste::sti).toList());
  }

  private List<Opgave> efterKurset(List<String> ids) {
    return List.of(
        new Opgave("deltagere", JOBCENTER, "R-1", Map.of("navn", "Ib Åby")),
        new Opgave("screening", JOBCENTER, ids.get(1), Map.of("begrundelse", "Vil gerne")),
        new Opgave("tilmelding", JOBCENTER, ids.get(1), Map.of("befordring", "nej")),
        new Opgave("opfoelgning", JOBCENTER, ids.get(0), Map.of("samtykke", "nej")),
        new Opgave(
            "senereudfald",
            JOBCENTER,
            ids.get(0),
            Map.of("maaned3", Senerestatus.values()[0].name())),
        // one is registered once, so somebody new
        new Opgave("match", JOBCENTER, ids.get(2), job()));
  }

  private Map<String, String> job() {
    Map<String, String> raekke = new TreeMap<>(JOB);
    raekke.put("dato", iDag().toString());
    raekke.put("jobstart", iDag().plusDays(3).toString());
    return raekke;
  }

  private List<Opgave> mensKursetErIGang(List<String> ids) {
    return List.of(
        new Opgave("fremmoede", SKOLE, ids.get(1), Map.of("timerTilstede", "4,5")),
        new Opgave("progression", SKOLE, ids.get(0), Map.of("social", "4")),
        new Opgave(
            "gennemfoersel",
            SKOLE,
            ids.get(2),
            Map.of(
                "dato", iDag().toString(),
                "antalKurser", "3",
                "antalMeritkurser", "2",
                "antalBeviser", "1")),
        // last, since it takes somebody off the other lists
        new Opgave(
            "frafald",
            SKOLE,
            ids.get(1),
            Map.of(
                "dato", iDag().toString(),
                "aarsag", "MOTIVATION",
                "forventesTilbage", "nej")));
  }

  private static Map<String, String> med(String id, Map<String, String> raekke) {
    raekke.put(Kolonne.PSEUDONYM, id);
    return raekke;
  }

  private static Map<String, Object> trin(String id) {
    return Map.of("deltagerId", id, "faglig", "3", "personlig", "2", "social", "3");
  }

  private void gennem(List<Opgave> opgaver) throws Exception {
    Calc calc = new Calc(mappe);
    Map<String, Opgave> efterNavn = new LinkedHashMap<>();
    for (Opgave o : opgaver) {
      for (String type : List.of("csv", "xlsx")) {
        calc.ret(o.sti(), type, hent(o, type), rettelser(o));
      }
      efterNavn.put(o.sti(), o);
    }
    Map<String, byte[]> filer = calc.koer();

    Map<String, Map<String, Map<String, String>>> ventet = new LinkedHashMap<>();
    assertThat(filer).hasSize(4 * opgaver.size());
    for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
      Opgave o = efterNavn.get(fil.getKey().substring(0, fil.getKey().indexOf(':')));
      ventet.computeIfAbsent(o.sti(), sti -> rettet(o));
      MockHttpServletResponse svar =
          browser.sendFil(o.hvem(), side(o.sti()), fil.getValue()).andReturn().getResponse();
      assertThat(svar.getStatus())
          .as(fil.getKey() + ": " + fejl(svar.getContentAsString()))
          .isEqualTo(302);
      assertThat(udfyldt(o)).as(fil.getKey()).isEqualTo(ventet.get(o.sti()));
    }
  }

  /** What is recorded before the first of the files, with what is changed in it. */
  private Map<String, Map<String, String>> rettet(Opgave o) {
    Map<String, Map<String, String>> alle = udfyldt(o);
    alle.get(o.deltager()).putAll(o.nyt());
    return alle;
  }

  /** What the page says is wrong. */
  private static String fejl(String html) {
    return Pattern.compile("(?:Række \\d+|<li>)[^<]*")
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }

  private byte[] hent(Opgave o, String type) throws Exception {
    return browser
        .hent(o.hvem(), side(o.sti()) + "?fil=" + type)
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private List<Rettelse> rettelser(Opgave o) {
    Listekontekst k = kontekst(o.hvem());
    Liste<?> liste = liste(o.sti());
    // as in the file, where the names stand for whoever may know them
    List<String> noegler =
        Listegang.vist(liste, k, gang.raekker(liste, k)).stream().map(Kolonne::noegle).toList();
    List<String> raekker = liste.raekker(k).stream().map(r -> r.get(Kolonne.PSEUDONYM)).toList();
    List<Rettelse> alle = new ArrayList<>();
    o.nyt()
        .forEach(
            (noegle, tekst) ->
                alle.add(
                    new Rettelse(
                        noegler.indexOf(noegle), raekker.indexOf(o.deltager()) + 1, tekst)));
    return alle;
  }

  /** What is recorded by the list now, by participant. */
  private Map<String, Map<String, String>> udfyldt(Opgave o) {
    Listekontekst k = kontekst(o.hvem());
    Liste<?> liste = liste(o.sti());
    UnaryOperator<Map<String, String>> registreret = liste.registreret(k);
    Map<String, Map<String, String>> alle = new TreeMap<>();
    for (Map<String, String> raekke : liste.raekker(k)) {
      alle.put(raekke.get(Kolonne.PSEUDONYM), new TreeMap<>(registreret.apply(raekke)));
    }
    return alle;
  }

  private void post(String hvem, String sti, List<? extends Map<String, ?>> raekker)
      throws Exception {
    MockHttpServletResponse svar = send(hvem, sti, raekker);
    assertThat(svar.getStatus()).as(svar.getContentAsString()).isEqualTo(200);
  }
}
