package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.proces.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;

@Systemtest
class ApiTest {

  private static final MediaType CSV = MediaType.valueOf("text/csv");

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagere deltagere;
  @Autowired Tjeklisteraekker raekker;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  String sti(String rest) {
    return "/api/forloeb/" + forloeb.id() + rest;
  }

  @Test
  void udenLoginErDerIngenAdgang() throws Exception {
    browser.uden().perform(get(sti(""))).andExpect(status().isUnauthorized());
  }

  @Test
  void forloebetHarFemtenRaekkerOgSyvPrincipper() throws Exception {
    browser
        .api(KOORDINATOR, HttpMethod.GET, sti(""), null)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.forloeb.id").value(forloeb.id()))
        .andExpect(jsonPath("$.tjekliste", hasSize(15)))
        .andExpect(jsonPath("$.principper", hasSize(7)))
        .andExpect(jsonPath("$.tjekliste[4].punkter", hasSize(5)));
    browser
        .api(KOORDINATOR, HttpMethod.GET, "/api/forloeb", null)
        .andExpect(jsonPath("$[*].id", hasItem(forloeb.id())));
    browser
        .api(JOBCENTER_3, HttpMethod.GET, "/api/forloeb", null)
        .andExpect(jsonPath("$[*].id", not(hasItem(forloeb.id()))));
  }

  @Test
  void denDerIkkeErMedFaar404PaaDansk() throws Exception {
    browser
        .api(JOBCENTER_3, HttpMethod.GET, sti(""), null)
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString("findes ikke")));
  }

  @Test
  void kunKoordinatorenRetterOgStopper() throws Exception {
    String krop = "{\"tilstand\":\"IKKE_RELEVANT\",\"begrundelse\":\"Ingen ledige med.\"}";
    browser
        .api(JOBCENTER, HttpMethod.PUT, sti("/tjekliste/C1.3"), krop)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("Kun forløbets koordinator kan det."));
    assertThat(raekker.manuelle(forloeb.id())).isEmpty();
    browser
        .api(KOORDINATOR, HttpMethod.PUT, sti("/tjekliste/C1.3"), krop)
        .andExpect(status().isNoContent());
    assertThat(raekker.manuelle(forloeb.id())).hasSize(1);

    browser
        .api(KOORDINATOR, HttpMethod.POST, sti("/stop"), "{}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fejl[0].felt").value("aarsag"));
    browser
        .api(KOORDINATOR, HttpMethod.POST, sti("/stop"), "{\"aarsag\":\"FORDI\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("gyldig JSON")));
    browser
        .api(KOORDINATOR, HttpMethod.POST, sti("/stop"), "{\"aarsag\":\"INGEN_UDBYDER\"}")
        .andExpect(status().isConflict());
  }

  @Test
  void deltagereIndOgUdSomJsonOgCsv() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            sti("/deltagere"),
            """
            [{"deltagerId":"B-1","maalgruppe":"1","foedselsaar":1989},
             {"maalgruppe":"4","udsatEllerUng":true,"navn":"Prøve Prøvesen"}]
            """)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.besked").value("2 deltagere er på listen."));
    browser
        .api(JOBCENTER, HttpMethod.GET, sti("/deltagere"), MediaType.APPLICATION_JSON, null)
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].deltagerId").value("B-1"))
        .andExpect(jsonPath("$[0].foedselsaar").value(1989))
        .andExpect(jsonPath("$[1].udsatEllerUng").value(true));
    browser
        .api(JOBCENTER_2, HttpMethod.GET, sti("/deltagere"), null)
        .andExpect(jsonPath("$", hasSize(0)));
    browser
        .api(KOORDINATOR, HttpMethod.GET, sti("/deltagere"), null)
        .andExpect(status().isForbidden());

    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            sti("/deltagere"),
            CSV,
            "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post;Status\n"
                + "B-3;2;;;;;;;\n")
        .andExpect(status().isOk());
    assertThat(deltagere.iForloeb(forloeb.id())).hasSize(3);
  }

  @Test
  void etJsonTalErTalletOgTekstErDanskSkrivemaade() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            sti("/deltagere"),
            """
            [{"deltagerId":"B-1","maalgruppe":"1","foedselsaar":1989},
             {"deltagerId":"B-2","maalgruppe":"1","foedselsaar":"1.990"}]
            """)
        .andExpect(status().isOk());
    assertThat(deltagere.iForloeb(forloeb.id())).hasSize(2);
    browser
        .api(JOBCENTER, HttpMethod.GET, sti("/deltagere"), MediaType.APPLICATION_JSON, null)
        .andExpect(jsonPath("$[0].foedselsaar").value(1989))
        .andExpect(jsonPath("$[1].foedselsaar").value(1990));

    for (String tal :
        List.of("1989.5", "\"1989.5\"", "\"1989,0\"", "1e999", "1E400000000", "\"19.89\"")) {
      browser
          .api(
              JOBCENTER,
              HttpMethod.POST,
              sti("/deltagere"),
              "[{\"deltagerId\":\"B-3\",\"maalgruppe\":\"1\",\"foedselsaar\":" + tal + "}]")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.fejl[0].felt").value("foedselsaar"))
          .andExpect(jsonPath("$.fejl[0].besked", containsString("Skriv et helt tal")));
    }
    assertThat(deltagere.iForloeb(forloeb.id())).hasSize(2);
  }

  @Test
  void enForkertListeAfvisesHelMedRaekkeOgFelt() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            sti("/deltagere"),
            "[{\"maalgruppe\":\"1\"},{\"maalgruppe\":\"99\"},{\"foedselsaar\":\"x\"}]")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.fejl[0].raekke").value(2))
        .andExpect(jsonPath("$.fejl[0].felt").value("maalgruppe"))
        .andExpect(jsonPath("$.fejl[1].raekke").value(3));
    browser
        .api(JOBCENTER, HttpMethod.POST, sti("/deltagere"), "[{\"cpr\":\"x\"}]")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("ukendt felt: cpr")));
    browser
        .api(JOBCENTER, HttpMethod.POST, sti("/deltagere"), "{\"maalgruppe\":\"1\"}")
        .andExpect(status().isBadRequest());
    browser
        .api(JOBCENTER, HttpMethod.POST, sti("/deltagere"), "[")
        .andExpect(status().isBadRequest());
    browser.api(JOBCENTER, HttpMethod.POST, sti("/ukendt"), "[]").andExpect(status().isNotFound());
    browser
        .api(JOBCENTER, HttpMethod.POST, sti("/deltagere"), MediaType.APPLICATION_XML, "<a/>")
        .andExpect(status().isUnsupportedMediaType());
    browser.api(JOBCENTER, HttpMethod.DELETE, sti(""), null).andExpect(status().is(405));
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  @Test
  void etForStortKaldAfvisesFoerDetLaeses() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            sti("/deltagere"),
            "[{\"maalgruppe\":\"1\",\"navn\":\"" + "x".repeat(1024 * 1024) + "\"}]")
        .andExpect(status().isPayloadTooLarge());
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  @Test
  void beskrivelsenNaevnerListerneOgFejlene() throws Exception {
    browser
        .api(JOBCENTER, HttpMethod.GET, "/api/openapi", null)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.paths['/api/forloeb/{id}'].get.summary").value("Et forløb"))
        .andExpect(
            jsonPath(
                    "$.paths['/api/forloeb/{id}/deltagere'].post.requestBody.content"
                        + "['application/json'].schema.items.properties.maalgruppe.description")
                .value("Målgruppe"))
        .andExpect(
            jsonPath(
                    "$.paths['/api/forloeb/{id}/deltagere'].post.requestBody.content"
                        + "['application/json'].schema.items.properties.foedselsaar.description")
                .value(containsString("tekst i dansk skrivemåde")))
        .andExpect(
            jsonPath("$.paths['/api/forloeb/{id}/deltagere'].get.responses['404']").exists());
  }

  /** Every call that changes something takes a key; to ask what is recorded changes nothing. */
  @Test
  void beskrivelsenSigerHvilkeKaldDerTagerEnNoegleOgHvadEnVersionEr() throws Exception {
    JsonNode api =
        new ObjectMapper()
            .readTree(
                browser
                    .api(JOBCENTER, HttpMethod.GET, "/api/openapi", null)
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
    List<String> medNoegle = new ArrayList<>();
    List<String> aendrer = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            sti ->
                sti.getValue()
                    .properties()
                    .forEach(
                        kald -> {
                          String navn = kald.getKey() + " " + sti.getKey();
                          if (!kald.getKey().equals("get") && !navn.endsWith("/indsigt")) {
                            aendrer.add(navn);
                          }
                          if (tagerNoegle(navn, kald.getValue())) {
                            medNoegle.add(navn);
                          }
                        }));
    assertThat(medNoegle).hasSize(16).containsExactlyInAnyOrderElementsOf(aendrer);

    for (String liste : List.of("deltagere", "fremmoede", "match")) {
      JsonNode kald = api.path("paths").path("/api/forloeb/{id}/" + liste);
      assertThat(
              kald.at(
                      "/post/requestBody/content/application~1json/schema/items/properties/version/description")
                  .asText())
          .contains("Send den med tilbage", "409");
      assertThat(
              kald.at(
                      "/get/responses/200/content/application~1json/schema/items/properties/version/description")
                  .asText())
          .isNotEmpty();
      assertThat(kald.at("/post/requestBody/content/text~1csv/schema/description").asText())
          .contains("kolonnen Version");
    }
    assertThat(
            api.at("/components/schemas/RaekkeAnmodning/properties/version/description").asText())
        .contains("409");
    assertThat(
            api.at("/components/schemas/Problem/properties/konflikter/items/properties/version")
                .isMissingNode())
        .isFalse();
  }

  private static boolean tagerNoegle(String navn, JsonNode kald) {
    for (JsonNode p : kald.path("parameters")) {
      if (p.path("name").asText().equals("Idempotency-Key")) {
        assertThat(p.path("in").asText()).as(navn).isEqualTo("header");
        assertThat(p.path("required").asBoolean()).as(navn).isFalse();
        assertThat(p.path("description").asText()).as(navn).contains("tæller det ikke igen");
        assertThat(kald.at("/responses/409/description").asText())
            .as(navn)
            .contains("Idempotency-Key", "ikke færdigt");
        assertThat(kald.at("/responses/422/description").asText())
            .as(navn)
            .contains("sendt med noget andet");
        assertThat(kald.at("/responses/422/content").has("application/problem+json"))
            .as(navn)
            .isTrue();
        return true;
      }
    }
    assertThat(kald.at("/responses/409/description").asText())
        .as(navn)
        .doesNotContain("Idempotency-Key");
    return false;
  }
}
