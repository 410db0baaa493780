package dk.jobveu.persondata;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.liste.Borgere;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listeindstilling;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.liste.Sammenligning;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import dk.jobveu.persondatalog.Persondatalog.Linje;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;

/** Who read, changed and exported which citizen, by each way in (issue 3, R-19.5). */
@Systemtest
class PersondatalogTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Persondatalog log;

  Browser browser;
  Forloeb f;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
  }

  private String side() {
    return "/projektrum/forloeb/" + f.id() + "/deltagere";
  }

  private String api() {
    return "/api/forloeb/" + f.id() + "/deltagere";
  }

  private void opret(String... pseudonymer) throws Exception {
    String json =
        Arrays.stream(pseudonymer)
            .map(
                p ->
                    "{\"deltagerId\":\"%s\",\"maalgruppe\":\"1\",\"navn\":\"Ane Test\"}"
                        .formatted(p))
            .toList()
            .toString();
    browser.api(JOBCENTER, HttpMethod.POST, api(), json).andExpect(status().isOk());
  }

  @Test
  void enTomListeSkriverIngenLinjer() throws Exception {
    browser.hent(JOBCENTER, side()).andExpect(status().isOk());

    assertThat(log.iForloeb(f.id())).isEmpty();
  }

  @Test
  void sideFilOgRestSkriverHverSinHandling() throws Exception {
    opret("A-1", "A-2");
    browser.hent(JOBCENTER, side()).andExpect(content().string(containsString("Ane Test")));
    browser.hent(JOBCENTER, side() + "?fil=csv").andExpect(status().isOk());
    browser.api(JOBCENTER, HttpMethod.GET, api(), null).andExpect(status().isOk());

    assertThat(log.om(f.id(), "A-1"))
        .extracting(Linje::handling, Linje::bruger, Linje::organisation, Linje::sted)
        .containsExactly(
            linje(Handling.AENDRET),
            linje(Handling.LAEST),
            linje(Handling.EKSPORTERET),
            linje(Handling.LAEST));
    assertThat(log.om(f.id(), "A-2")).hasSize(4);
  }

  private static org.assertj.core.groups.Tuple linje(Handling handling) {
    return tuple(handling, Testaktoerer.bruger(JOBCENTER), JOBCENTER, "liste:deltagere");
  }

  @Test
  void denDerFaarEtPseudonymAfSystemetStaarOgsaaILoggen() throws Exception {
    browser.api(JOBCENTER, HttpMethod.POST, api(), "[{\"maalgruppe\":\"1\"}]");

    assertThat(log.iForloeb(f.id()))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.handling()).isEqualTo(Handling.AENDRET);
              assertThat(l.deltagerId()).startsWith("D-");
            });
  }

  @Test
  void andreFaarNejOgSkriverIngenLinjer() throws Exception {
    opret("A-1");
    int foer = log.iForloeb(f.id()).size();
    browser.hent(BRANCHE, side()).andExpect(status().isForbidden());
    browser.hent(KOORDINATOR, side() + "?fil=csv").andExpect(status().isForbidden());
    browser.hent(JOBCENTER_3, side()).andExpect(status().isNotFound());
    browser.api(JOBCENTER_3, HttpMethod.GET, api(), null).andExpect(status().isNotFound());
    browser.hent(JOBCENTER_2, side()).andExpect(status().isOk());
    for (String hvad : List.of("indsigt", "sletninger")) {
      String sti = "/api/forloeb/" + f.id() + "/" + hvad;
      String krop = "{\"deltagerId\":\"A-1\",\"aarsag\":\"ANMODNING\"}";
      String indsigt = "{\"deltagerId\":\"A-1\"}";
      String sendt = hvad.equals("indsigt") ? indsigt : krop;
      browser.api(JOBCENTER_2, HttpMethod.POST, sti, sendt).andExpect(status().isNotFound());
      browser.api(JOBCENTER_3, HttpMethod.POST, sti, sendt).andExpect(status().isNotFound());
      browser.api(KOORDINATOR, HttpMethod.POST, sti, sendt).andExpect(status().isForbidden());
      browser.api(BRANCHE, HttpMethod.POST, sti, sendt).andExpect(status().isForbidden());
    }

    assertThat(log.iForloeb(f.id())).hasSize(foer);
  }

  @Test
  void enAfvistListeSkriverIngenAendring() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            api(),
            MediaType.APPLICATION_JSON,
            "[{\"deltagerId\":\"A-1\",\"maalgruppe\":\"77\"}]")
        .andExpect(status().isBadRequest());

    assertThat(log.iForloeb(f.id())).isEmpty();
  }

  @Test
  void kanDerIkkeSkrivesILoggenVisesIntet() {
    Liste<?> liste = Mockito.mock(Liste.class);
    Mockito.when(liste.raekker(Mockito.any()))
        .thenReturn(List.of(java.util.Map.of("deltagerId", "A-1")));
    Mockito.when(liste.kolonner(Mockito.<Optional<Listekontekst>>any())).thenReturn(List.of());
    Persondatalog umulig = Mockito.mock(Persondatalog.class);
    Mockito.doThrow(new IllegalStateException("ingen log"))
        .when(umulig)
        .skriv(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any());
    Indsigt indsigt = Mockito.mock(Indsigt.class);
    Mockito.when(indsigt.organisation()).thenReturn(JOBCENTER);
    Listegang gang =
        new Listegang(
            List.of(),
            Mockito.mock(Borgere.class),
            indsigtUdenNavne -> java.util.Map.of(),
            Mockito.mock(Sammenligning.class),
            umulig,
            new Listeindstilling(1, DataSize.ofMegabytes(1)),
            Clock.systemUTC());

    assertThatThrownBy(() -> gang.raekker(liste, new Listekontekst(indsigt, null)))
        .hasMessage("ingen log");
  }
}
