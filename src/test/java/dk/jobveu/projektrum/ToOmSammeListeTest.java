package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.deltager.Progressioner;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fremmoede;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Two people have the same list open, on pages, in files and by REST: what only one of them changed
 * is kept, and what both changed is shown to the second (issue 8, kind 3).
 */
class ToOmSammeListeTest extends HoldIMarts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  @Autowired Fravaersregister fravaer;
  @Autowired Frafaldsregister frafald;
  @Autowired Progressioner progressioner;
  @Autowired Tjeklisteraekker raekker;
  @Autowired Persondatalog log;
  @Autowired Personnavne navne;

  private String side(String liste) {
    return "/projektrum/forloeb/" + forloeb.id() + "/" + liste;
  }

  private String api(String liste) {
    return "/api/forloeb/" + forloeb.id() + "/" + liste + "?dato=" + DAG;
  }

  private Listeformular aaben(String organisation, String liste) throws Exception {
    return Listeformular.af(
        browser
            .hent(organisation, side(liste) + "?dato=" + DAG)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private ResultActions gem(String organisation, String liste, Listeformular f) throws Exception {
    return browser.send(organisation, side(liste), f.afsend());
  }

  private Listeformular syg(Listeformular f, String deltagerId) {
    return f.skriv(deltagerId, "timerTilstede", "0").skriv(deltagerId, "aarsag", "SYG");
  }

  private List<String> vaek() {
    return fravaer.dag(forloeb.id(), DAG).stream()
        .filter(Fremmoede::erFravaer)
        .map(Fremmoede::deltagerId)
        .sorted()
        .toList();
  }

  @Test
  void toOptaellingerAfSammeDagGiverBeggesFravaer() throws Exception {
    Listeformular ene = aaben(SKOLE, "fremmoede");
    Listeformular anden = aaben(SKOLE, "fremmoede");

    gem(SKOLE, "fremmoede", syg(ene, "R-B"))
        .andExpect(flash().attribute("kvittering", containsString("1 var væk")));
    gem(SKOLE, "fremmoede", syg(anden, "R-C"))
        .andExpect(redirectedUrl(side("fremmoede?dato=" + DAG)))
        .andExpect(flash().attribute("kvittering", containsString("2 var væk")))
        .andExpect(flash().attribute("kvittering", containsString("Andre har ændret 1 række")));

    assertThat(vaek()).containsExactly("R-B", "R-C");
    assertThat(
            log.om(forloeb.id(), "R-B").stream()
                .filter(l -> l.handling() == Persondatalog.Handling.AENDRET)
                .filter(l -> l.sted().equals("liste:fremmoede 10. marts 2026")))
        .hasSize(1);
  }

  /** The day before has been corrected since by somebody else, who has not touched this day. */
  @Test
  void denDerNaevnesHarAendretDenDagDetErOm() throws Exception {
    String kollega = kollega(SKOLE);
    Browser.Vindue kollegas = browser.vindue(kollega);
    for (String liste : List.of("fremmoede", "progression")) {
      Listeformular ene = aaben(SKOLE, liste);
      Listeformular anden = aaben(SKOLE, liste);
      gem(SKOLE, liste, skrevet(liste, ene, 1)).andExpect(status().is3xxRedirection());
      Listeformular foer =
          Listeformular.af(
              kollegas
                  .hent(side(liste) + "?dato=" + DAG.minusDays(1))
                  .andReturn()
                  .getResponse()
                  .getContentAsString(StandardCharsets.UTF_8));
      kollegas
          .send(side(liste), skrevet(liste, foer, 2).felter())
          .andExpect(status().is3xxRedirection());

      gem(SKOLE, liste, skrevet(liste, anden, 3))
          .andExpect(status().isConflict())
          .andExpect(
              content()
                  .string(
                      containsString("Ændret af " + navne.eget(Testaktoerer.bruger(SKOLE)) + ",")))
          .andExpect(content().string(not(containsString("Ændret af " + navne.eget(kollega)))));
    }
  }

  private static Listeformular skrevet(String liste, Listeformular f, int nr) {
    Listeopskrifter.til(liste)
        .skriver()
        .celler(nr, Map.of())
        .forEach((noegle, v) -> f.skriv("R-B", noegle, v));
    return f;
  }

  @Test
  void denSammeRaekkeRettetForskelligtVisesSideOmSideOgDenDerSkrevBestemmer() throws Exception {
    Listeformular ene = aaben(SKOLE, "fremmoede");
    Listeformular anden = aaben(SKOLE, "fremmoede");
    gem(SKOLE, "fremmoede", syg(ene, "R-B"));
    anden.skriv("R-B", "timerTilstede", "3,5").skriv("R-B", "aarsag", "ULOVLIG");

    String svar =
        gem(SKOLE, "fremmoede", syg(anden, "R-A"))
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString("Intet er gemt")))
            .andExpect(
                content().string(containsString("»Årsag« er nu »Sygdom«, du skrev »Udeblevet«")))
            .andExpect(
                content()
                    .string(containsString("Ændret af " + navne.eget(Testaktoerer.bruger(SKOLE)))))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(vaek()).containsExactly("R-B");
    Listeformular igen = Listeformular.af(svar);
    assertThat(igen.laes("R-B", "timerTilstede")).isEqualTo("3,5");
    assertThat(igen.laes("R-A", "aarsag")).isEqualTo("SYG");

    gem(SKOLE, "fremmoede", igen).andExpect(status().is3xxRedirection());
    assertThat(vaek()).containsExactly("R-A", "R-B");
    assertThat(fravaer.dag(forloeb.id(), DAG))
        .anySatisfy(
            f -> {
              assertThat(f.deltagerId()).isEqualTo("R-B");
              assertThat(f.timerTilstede()).isEqualByComparingTo("3.5");
              assertThat(f.aarsag()).isEqualTo(Fravaersaarsag.ULOVLIG);
            });
  }

  @Test
  void denAndensKanOgsaaBeholdesMensRestenGemmes() throws Exception {
    Listeformular ene = aaben(SKOLE, "fremmoede");
    Listeformular anden = aaben(SKOLE, "fremmoede");
    gem(SKOLE, "fremmoede", syg(ene, "R-B"));
    anden.skriv("R-B", "timerTilstede", "3,5").skriv("R-B", "aarsag", "ULOVLIG");
    Listeformular igen =
        Listeformular.af(
            gem(SKOLE, "fremmoede", syg(anden, "R-A"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

    gem(SKOLE, "fremmoede", igen.skriv("R-B", "behold", "ja"))
        .andExpect(status().is3xxRedirection());

    assertThat(fravaer.dag(forloeb.id(), DAG))
        .filteredOn(f -> f.deltagerId().equals("R-B"))
        .singleElement()
        .satisfies(f -> assertThat(f.aarsag()).isEqualTo(Fravaersaarsag.SYG));
    assertThat(vaek()).containsExactly("R-A", "R-B");
  }

  @Test
  void detSammeSkrevetAfBeggeErIngenKonflikt() throws Exception {
    Listeformular ene = aaben(SKOLE, "progression");
    Listeformular anden = aaben(SKOLE, "progression");
    for (Listeformular f : List.of(ene, anden)) {
      f.skriv("R-A", "faglig", "3").skriv("R-A", "personlig", "4").skriv("R-A", "social", "5");
    }
    gem(SKOLE, "progression", ene).andExpect(status().is3xxRedirection());
    gem(SKOLE, "progression", anden)
        .andExpect(flash().attribute("kvittering", containsString("ikke noget nyt")));
    assertThat(progressioner.iForloeb(forloeb.id())).hasSize(1);
  }

  /** The school and the job centre both write here; the job centre learns which school it was. */
  @Test
  void enAndenOrganisationNaevnesUdenSinMedarbejder() throws Exception {
    Listeformular skolens = aaben(SKOLE, "progression");
    Listeformular jobcentrets = aaben(JOBCENTER, "progression");
    gem(
        SKOLE,
        "progression",
        skolens
            .skriv("R-A", "faglig", "3")
            .skriv("R-A", "personlig", "4")
            .skriv("R-A", "social", "5"));
    gem(
            JOBCENTER,
            "progression",
            jobcentrets
                .skriv("R-A", "faglig", "1")
                .skriv("R-A", "personlig", "1")
                .skriv("R-A", "social", "1"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Ændret af ")))
        .andExpect(content().string(not(containsString(Testaktoerer.bruger(SKOLE) + ","))));
    assertThat(progressioner.iForloeb(forloeb.id()))
        .singleElement()
        .satisfies(p -> assertThat(p.faglig()).isEqualTo(3));
  }

  @Test
  void toFrafaldForDenSammeErIkkeToFrafald() throws Exception {
    Listeformular ene = aaben(JOBCENTER, "frafald");
    Listeformular anden = aaben(SKOLE, "frafald");
    gem(
            JOBCENTER,
            "frafald",
            ene.skriv("R-C", "dato", DAG.toString()).skriv("R-C", "aarsag", "JOB_NYT"))
        .andExpect(status().is3xxRedirection());
    gem(
            SKOLE,
            "frafald",
            anden.skriv("R-C", "dato", DAG.toString()).skriv("R-C", "aarsag", "SYGDOM"))
        .andExpect(status().isConflict());
    assertThat(frafald.iForloeb(forloeb.id())).hasSize(1);
  }

  @Test
  void restSvarer409MedBeggeDeleOgModtagerRaekkenIgenMedDenNyeVersion() throws Exception {
    gem(SKOLE, "fremmoede", aaben(SKOLE, "fremmoede"));
    List<ObjectNode> ene = hentRaekker("fremmoede");
    List<ObjectNode> anden = hentRaekker("fremmoede");
    ret(ene, "R-B", 0, "SYG");
    ret(anden, "R-B", 2, "ULOVLIG");
    sendRaekker("fremmoede", ene).andExpect(status().isOk());

    JsonNode problem =
        JSON.readTree(
            sendRaekker("fremmoede", anden)
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.konflikter[0].deltagerId").value("R-B"))
                .andExpect(
                    jsonPath("$.konflikter[0].felter[?(@.felt=='aarsag')].staar").value("Sygdom"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    assertThat(vaek()).containsExactly("R-B");

    anden.stream()
        .filter(r -> r.path("deltagerId").asText().equals("R-B"))
        .forEach(r -> r.put("version", problem.at("/konflikter/0/version").asText()));
    sendRaekker("fremmoede", anden).andExpect(status().isOk());
    assertThat(fravaer.dag(forloeb.id(), DAG))
        .filteredOn(f -> f.deltagerId().equals("R-B"))
        .singleElement()
        .satisfies(f -> assertThat(f.aarsag()).isEqualTo(Fravaersaarsag.ULOVLIG));
  }

  @Test
  void udenVersionKanDerKunSkrivesDetDerIkkeStaarNogetOm() throws Exception {
    String foerste =
        "[{\"deltagerId\":\"R-A\",\"faglig\":\"3\",\"personlig\":\"4\",\"social\":\"5\"}]";
    browser.api(SKOLE, HttpMethod.POST, api("progression"), foerste).andExpect(status().isOk());
    browser.api(SKOLE, HttpMethod.POST, api("progression"), foerste).andExpect(status().isOk());
    browser
        .api(SKOLE, HttpMethod.POST, api("progression"), foerste.replace("\"3\"", "\"1\""))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.konflikter[0].felter[0].felt").value("faglig"));
    browser
        .api(
            SKOLE,
            HttpMethod.POST,
            api("progression"),
            foerste.replace("\"3\"", "\"1\"").replace("}", ",\"version\":\"1E+05\"}"))
        .andExpect(status().isConflict());
    assertThat(progressioner.iForloeb(forloeb.id()))
        .singleElement()
        .satisfies(p -> assertThat(p.faglig()).isEqualTo(3));
  }

  @Test
  void enFilErBeskyttetPaaSammeMaade() throws Exception {
    gem(SKOLE, "fremmoede", aaben(SKOLE, "fremmoede"));
    String ene = fil("fremmoede");
    String anden = fil("fremmoede");
    assertThat(ene).contains(";Version\r\n");
    sendFil("fremmoede", ene.replaceFirst("R-B;7,4;7,4;", "R-B;7,4;0;Sygdom"))
        .andExpect(status().isOk());
    sendFil("fremmoede", anden.replaceFirst("R-C;7,4;7,4;", "R-C;7,4;0;Sygdom"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.besked", containsString("2 var væk")));
    sendFil("fremmoede", anden.replaceFirst("R-B;7,4;7,4;", "R-B;7,4;7,0;Udeblevet"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.konflikter[0].raekke").value(4));
    assertThat(vaek()).containsExactly("R-B", "R-C");

    browser
        .sendFil(
            SKOLE,
            side("fremmoede") + "?dato=" + DAG,
            anden
                .replaceFirst("R-B;7,4;7,4;", "R-B;7,4;7,0;Udeblevet")
                .getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("»Årsag« er nu »Sygdom«")));
  }

  @Test
  void enVersionHoererTilSinRaekkeOgSinDagOgRoeberIntet() throws Exception {
    Listeformular dagen = aaben(SKOLE, "fremmoede");
    assertThat(dagen.laes("R-A", "version")).matches("v[0-9a-f]{20}");
    assertThat(dagen.laes("R-A", "version")).isNotEqualTo(dagen.laes("R-B", "version"));
    Listeformular foer =
        Listeformular.af(
            browser
                .hent(SKOLE, side("fremmoede") + "?dato=" + DAG.minusDays(1))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(foer.laes("R-A", "version")).isNotEqualTo(dagen.laes("R-A", "version"));
  }

  @Test
  void enRaekkeITjeklistenVisesOgsaaSideOmSide() throws Exception {
    String sti = side("tjekliste/C1.1");
    Listeformular ene = formular(KOORDINATOR, sti);
    Listeformular anden = formular(KOORDINATOR, sti);
    browser
        .send(KOORDINATOR, sti, tjek(ene, "OPFYLDT", "Aftalt pr. telefon.").afsend())
        .andExpect(status().is3xxRedirection());
    String svar =
        browser
            .send(KOORDINATOR, sti, tjek(anden, "IKKE_RELEVANT", "Ingen ledige.").afsend())
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString("Aftalt pr. telefon.")))
            .andExpect(content().string(containsString("Ingen ledige.")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(raekker.manuel(forloeb.id(), "C1.1").orElseThrow().tilstand().tilstand())
        .isEqualTo(Tilstand.OPFYLDT);
    Listeformular igen = Listeformular.af(svar);
    browser
        .send(KOORDINATOR, sti, tjek(igen, "IKKE_RELEVANT", "Ingen ledige.").afsend())
        .andExpect(status().is3xxRedirection());
    assertThat(raekker.manuel(forloeb.id(), "C1.1").orElseThrow().tilstand().tilstand())
        .isEqualTo(Tilstand.IKKE_RELEVANT);
    browser
        .api(
            KOORDINATOR,
            HttpMethod.PUT,
            "/api/forloeb/" + forloeb.id() + "/tjekliste/C1.1",
            "{\"tilstand\":\"OPFYLDT\",\"begrundelse\":\"Nej.\"}")
        .andExpect(status().isConflict());
  }

  private static Listeformular tjek(Listeformular f, String tilstand, String begrundelse) {
    return f.skriv("tilstand", tilstand).skriv("begrundelse", begrundelse);
  }

  private Listeformular formular(String organisation, String sti) throws Exception {
    return Listeformular.af(
        browser
            .hent(organisation, sti)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private String fil(String liste) throws Exception {
    return browser
        .hent(SKOLE, side(liste) + "?fil=csv&dato=" + DAG)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private ResultActions sendFil(String liste, String fil) throws Exception {
    return browser.api(SKOLE, HttpMethod.POST, api(liste), CSV, fil);
  }

  private List<ObjectNode> hentRaekker(String liste) throws Exception {
    JsonNode alle =
        JSON.readTree(
            browser
                .api(SKOLE, HttpMethod.GET, api(liste), MediaType.APPLICATION_JSON, null)
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    return StreamSupport.stream(alle.spliterator(), false).map(ObjectNode.class::cast).toList();
  }

  private ResultActions sendRaekker(String liste, List<ObjectNode> raekker) throws Exception {
    return browser.api(SKOLE, HttpMethod.POST, api(liste), JSON.writeValueAsString(raekker));
  }

  private static void ret(List<ObjectNode> raekker, String id, int timer, String aarsag) {
    Map<String, ObjectNode> efterId =
        raekker.stream().collect(Collectors.toMap(r -> r.path("deltagerId").asText(), r -> r));
    efterId.get(id).put("timerTilstede", timer).put("aarsag", aarsag);
  }
}
