package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listeindstilling;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * How many statements it takes to send a list in, for each list that the application has, and the
 * largest file that may be sent (docs/adr/0031). No time is measured.
 */
class HverListesSaetningerTest extends HoldIMarts {

  private static final int FAA = 4;
  private static final int MANGE = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** With H2, which works in the same thread. */
  private static final long BYTES_PR_RAEKKE = 500_000;

  private static final Set<String> VED_SKOLEN =
      Set.of("fremmoede", "progression", "frafald", "gennemfoersel");

  /**
   * What each row costs by itself, where an instance of the engine goes on or is ended, and steps
   * of ours are called by it; on the roll call each who was away, in the screening each third, who
   * is to be clarified. All others cost nothing.
   */
  private static final Map<String, Integer> PR_RAEKKE =
      Map.of("fremmoede", 7, "frafald", 8, "gennemfoersel", 2, "match", 42, "screening", 6);

  @Autowired Saetningstaeller taeller;
  @Autowired Screeningsresultater resultater;
  @Autowired Deltagere deltagere;
  @Autowired Adgang adgang;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Listegang gang;
  @Autowired Listeindstilling indstilling;

  @TestFactory
  Stream<DynamicTest> flereRaekkerErIkkeFlereSaetninger() {
    return gang.lister().stream()
        .map(Liste::sti)
        .map(
            sti ->
                DynamicTest.dynamicTest(
                    sti,
                    () ->
                        assertThat(sendt(sti, MANGE))
                            .hasSizeLessThanOrEqualTo(
                                sendt(sti, FAA).size()
                                    + PR_RAEKKE.getOrDefault(sti, 0) * (MANGE - FAA))));
  }

  /** All candidates of the largest screening in one file, in one transaction. */
  @Test
  void denStoersteScreeningKommerIEnFil() throws Exception {
    int antal = indstilling.hoejstRaekker();
    assertThat(antal).isGreaterThanOrEqualTo(2000);
    Forloeb f = medFolkPaa("screening", antal);
    byte[] fil =
        Filtype.CSV.skriv(
            "Screening",
            gang.find(kontekst(f).indsigt(), "screening").kolonner(kontekst(f)),
            pseudonymer(antal).stream().map(HverListesSaetningerTest::egnet).toList());
    ThreadMXBean traade = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    long foer = traade.getCurrentThreadAllocatedBytes();
    List<String> sendt = sendt(JOBCENTER, "/api/forloeb/" + f.id() + "/screening", "text/csv", fil);
    long bytes = traade.getCurrentThreadAllocatedBytes() - foer;

    assertThat(sendt).hasSizeLessThanOrEqualTo(50);
    assertThat(bytes / antal).isLessThanOrEqualTo(BYTES_PR_RAEKKE);
    assertThat(resultater.afJobcenter(f.id(), JOBCENTER))
        .hasSize(antal)
        .extracting(Screeningsresultat::resultat)
        .containsOnly(Screeningsudfald.UDVALGT);
  }

  private static Map<String, String> egnet(String pseudonym) {
    return Map.of(
        "deltagerId", pseudonym,
        "kompetencer", "1-3",
        "motivation", "JA",
        "sprogOk", "ja",
        "jobmaalPasser", "ja");
  }

  private Listekontekst kontekst(Forloeb f) {
    return new Listekontekst(
        adgang.til(new Bruger(Testaktoerer.bruger(JOBCENTER), List.of(JOBCENTER)), f.id()), DAG);
  }

  /** Somebody new on each list, or something new about each who is on it. */
  private List<String> sendt(String liste, int antal) throws Exception {
    Forloeb f = medFolkPaa(liste, antal);
    String hvem = VED_SKOLEN.contains(liste) ? SKOLE : JOBCENTER;
    String sti = "/api/forloeb/" + f.id() + "/" + liste + "?dato=" + DAG;
    List<Map<String, Object>> raekker =
        liste.equals("deltagere")
            ? Collections.nCopies(antal, Map.of())
            : JSON.readValue(
                browser
                    .api(hvem, HttpMethod.GET, sti, null)
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray(),
                new TypeReference<>() {});
    assertThat(raekker).hasSize(antal);
    return sendt(
        hvem,
        sti,
        MediaType.APPLICATION_JSON_VALUE,
        JSON.writeValueAsBytes(
            IntStream.range(0, antal)
                .mapToObj(nr -> aendret(liste, nr, raekker.get(nr)))
                .toList()));
  }

  private static Map<String, String> aendret(String liste, int nr, Map<String, Object> staar) {
    Map<String, String> celler = new HashMap<>();
    staar.forEach(
        (noegle, v) -> {
          if (v != null) {
            celler.put(noegle, Celler.af(v instanceof Number ? new BigDecimal(v.toString()) : v));
          }
        });
    if (liste.equals("screening")) {
      celler.putAll(Map.of("skalkrav", "ALLE", "motivation", "JA"));
    }
    celler.putAll(Listeopskrifter.til(liste).skriver().celler(nr + 1, celler));
    return celler;
  }

  /** Without the log-in, which is counted by itself ({@code HttpBasicTest}). */
  private List<String> sendt(String hvem, String sti, String type, byte[] krop) throws Exception {
    return taeller
        .under(
            () ->
                browser
                    .apiFil(hvem, HttpMethod.POST, sti, MediaType.valueOf(type), krop)
                    .andExpect(status().is2xxSuccessful()))
        .stream()
        .dropWhile(sql -> !sql.contains("from forloeb"))
        .toList();
  }

  private Forloeb medFolkPaa(String liste, int antal) {
    Forloeb f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    switch (liste) {
      case "deltagere" -> {
        // they come with the list
      }
      case "screening" -> {
        hjaelp.screenet(f, 2 * antal, 0, 1);
        paaListen(f, JOBCENTER, pseudonymer(antal).toArray(String[]::new));
      }
      case "tilmelding" -> {
        hjaelp.screenet(f, 2 * antal, antal, 1);
        hjaelp.hold(f, DAG.plusDays(20));
        hjaelp.vaelg(f, SKOLE);
        hjaelp.navngiv(
            f,
            JOBCENTER,
            deltagere.afJobcenter(f.id(), JOBCENTER).stream().map(Deltager::deltagerId).toList());
      }
      default -> {
        paaListen(f, JOBCENTER, pseudonymer(antal).toArray(String[]::new));
        begynder(f, pseudonymer(antal).toArray(String[]::new));
      }
    }
    if (List.of("match", "opfoelgning").contains(liste)) {
      hjaelp.gennemfoerAlle(f, DAG);
    }
    if (liste.equals("senereudfald")) {
      hjaelp.gennemfoert(f, DAG.minusMonths(8));
    }
    if (liste.equals("opfoelgning")) {
      hjaelp.matchAlle(f, JOBCENTER, DAG);
    }
    return f;
  }

  private static List<String> pseudonymer(int antal) {
    return IntStream.rangeClosed(1, antal).mapToObj("K-%04d"::formatted).toList();
  }
}
