package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.opstart.BekraeftDeltagelse;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaar.Befordring;
import dk.jobveu.opstart.Vilkaar.Jobsoegningspligt;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** What each role sees of decisions and deviations, on the page and through REST. */
@Systemtest
class KunKoordinatorenTest {

  private static final List<String> ANDRE = List.of(BRANCHE, FAGLIG, JOBCENTER, JOBCENTER_2, SKOLE);

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Beslutninger beslutninger;
  @Autowired BekraeftDeltagelse bekraeftDeltagelse;
  @Autowired ObjectMapper json;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    scene.med(forloeb, SKOLE, "uddannelsesinstitution");
  }

  @Test
  void parternesVurderingErKunForKoordinatoren() throws Exception {
    beslutninger.traef(
        "bestem_projekttype",
        Sag.om(forloeb.id()),
        Map.of("formaal", "MANGEL", "harLedige", true, "harBeskaeftigede", false));
    beslutninger.traef("vurder_efterspoergsel", Sag.om(forloeb.id()), uenige());

    assertThat(felt(KOORDINATOR, "afgoerelser", "beslutning"))
        .containsExactly("vurder_efterspoergsel", "bestem_projekttype");
    assertThat(side(KOORDINATOR)).contains("Parterne er ikke enige");
    for (String anden : ANDRE) {
      assertThat(felt(anden, "afgoerelser", "beslutning"))
          .as(anden)
          .containsExactly("bestem_projekttype");
      assertThat(side(anden)).as(anden).doesNotContain("Parterne er ikke enige");
    }
  }

  /** What the draft says is for the parties; that the agreement is missing is no secret. */
  @Test
  void hvadUdkastetTilPartsaftalenNaevnerErIkkeForAlle() throws Exception {
    Map<String, Object> input = new HashMap<>();
    List.of("harKonkretVirksomhed", "virksomhedErAnsoeger", "aabentUdbud", "projektplanMangler")
        .forEach(i -> input.put(i, null));
    input.put("screeningGennemfoert", null);
    input.put("port", "FASE_2");
    input.put("projekttype", "LEDIGE");
    input.put("partsaftaleMangler", "X1");
    input.put("aabneRaekker", "C2.1");
    input.put("aabnePrincipper", "");
    beslutninger.traefListe("faseport_aabne_punkter", Sag.om(forloeb.id()), input);

    assertThat(koder(KOORDINATOR)).containsExactlyInAnyOrder("PARTSAFTALE_X1", "C2.1");
    for (String anden : ANDRE) {
      assertThat(koder(anden)).as(anden).containsExactly("C2.1");
      assertThat(side(anden)).as(anden).doesNotContain("nævner finansiering");
    }
  }

  @Test
  void etJobcentersTilsagnErForKoordinatorenOgDetSelv() throws Exception {
    Registrering r =
        new Registrering(
            forloeb.id(), Testaktoerer.bruger(JOBCENTER_2), JOBCENTER_2, null, Instant.EPOCH);
    Vilkaar.Indhold vilkaar =
        new Vilkaar.Indhold(Jobsoegningspligt.FULD, Befordring.EFTER_REGLERNE, null, null, 3, null);
    bekraeftDeltagelse.modtag(
        new BekraeftDeltagelse.Svar(true, null, false, 3, true, vilkaar),
        new Situation(r, Map.of("jobcenter", JOBCENTER_2)));

    assertThat(felt(KOORDINATOR, "afvigelser", "regel")).containsExactly("R-4.2");
    assertThat(felt(JOBCENTER_2, "afvigelser", "regel")).containsExactly("R-4.2");
    for (String anden : List.of(BRANCHE, FAGLIG, JOBCENTER, SKOLE)) {
      assertThat(felt(anden, "afvigelser", "regel")).as(anden).isEmpty();
      assertThat(side(anden)).as(anden).doesNotContain("har ikke bekræftet");
    }
  }

  private static Map<String, Object> uenige() {
    Map<String, Object> input = new HashMap<>();
    input.put("antalVirksomheder", 2);
    input.put("antalTilkendegivneJob", 20);
    input.put("forventedeKandidater", 20);
    input.put("antalBeskaeftigede", 0);
    input.put("minHold", 12);
    input.put("kanPulje", false);
    input.put("parterneVurdering", "UENIGE");
    input.put("erGarantikursus", false);
    input.put("minVirksomheder", 1);
    input.put("minJobRatio", 1);
    return input;
  }

  private List<String> koder(String organisation) throws Exception {
    return api(organisation).get("afgoerelser").findValuesAsText("kode");
  }

  private List<String> felt(String organisation, String liste, String felt) throws Exception {
    return api(organisation).get(liste).findValuesAsText(felt);
  }

  private JsonNode api(String organisation) throws Exception {
    return json.readTree(
        browser
            .api(organisation, HttpMethod.GET, "/api/forloeb/" + forloeb.id(), null)
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private String side(String organisation) throws Exception {
    return browser
        .hent(organisation, "/projektrum/forloeb/" + forloeb.id() + "/afgoerelser")
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
