package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsprofil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** A forløb as the start of the next one, also in another part of the country. */
@Systemtest
class KopierForloebTest {

  private static final LocalDate START = LocalDate.of(2027, 2, 1);

  @Autowired private Scene scene;
  @Autowired private Forloebregister register;
  @Autowired private KopierForloeb kopierForloeb;
  @Autowired private IdentityService identitet;
  @Autowired private Laeringsarkiv arkiv;
  @Autowired private Screeninger screeninger;
  @Autowired private WebApplicationContext kontekst;

  @Autowired private Blanketlytter blanketter;

  private Forloeb kilde;

  @BeforeEach
  void etForloebMedAftaleOgKurser() {
    etForloebMedUdkast("Kabelmontør");
    scene.udfoer(kilde.id(), "tiltraed_som_arbejdsgiver", Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(kilde.id(), "tiltraed_som_loenmodtager", Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(kilde.id(), "indsaml_virksomhedsoensker");
    scene.udfoer(
        kilde.id(),
        "sammensaet_kurser",
        Map.of(
            "kurser",
            List.of(
                Map.of(
                    "titel", "Kabelmontage",
                    "kursustype", "AMU",
                    "fagkode", "47136",
                    "varighedDage", 40,
                    "giverMerit", true,
                    "uddannelse", "Elektriker",
                    "anerkendt", "JA",
                    "skole", "Mercantec",
                    "harUdbyder", true))));
    scene.udfoer(kilde.id(), "valider_merit");
    koordinatorenErLoggetInd();
  }

  private void etForloebMedUdkast(String stilling) {
    kilde = scene.forloeb();
    scene.start("fase_2_partsaftale", kilde, Map.of());
    scene.udfoer(
        kilde.id(),
        "udarbejd_partsaftale",
        Map.of(
            "aftaleform", "SKRIFTLIG",
            "stillingsbetegnelser", stilling,
            "fagligeKompetencer", "Kabellægning"));
  }

  private void koordinatorenErLoggetInd() {
    identitet.setAuthentication(
        Testaktoerer.bruger(Testaktoerer.KOORDINATOR),
        List.of(Testaktoerer.KOORDINATOR, "koordinator"));
  }

  @AfterEach
  void ingenBruger() {
    identitet.clearAuthentication();
  }

  private Blanketkontekst kontekst(String forloebId) {
    return new Blanketkontekst(null, forloebId, null, "b", Testaktoerer.KOORDINATOR, Map.of());
  }

  @Test
  void tilEnAndenRegionFoelgerIndholdetMedMenIkkeVirksomhederne() {
    String kopi = kopierForloeb.kopier(kilde.id(), "0101", START, Testaktoerer.KOORDINATOR);

    Forloeb f = register.hent(kopi);
    assertThat(f.forrigeForloeb()).isEqualTo(kilde.id());
    assertThat(f.titel()).isEqualTo(kilde.titel());
    assertThat(f.amk()).isNotEqualTo(kilde.amk());
    assertThat(f.kommunekode()).isEqualTo("0101");
    assertThat(f.runde()).isEqualTo(1);
    assertThat(blanketter.data("udarbejd_partsaftale", kontekst(kopi)))
        .containsEntry("stillingsbetegnelser", "Kabelmontør")
        .containsEntry("aftaleform", "SKRIFTLIG")
        .containsEntry("manglerTekst", null);
    assertThat((List<?>) blanketter.data("sammensaet_kurser", kontekst(kopi)).get("kurser"))
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("fagkode", "47136");
    assertThat(blanketter.data("indsaml_virksomhedsoensker", kontekst(kopi)))
        .doesNotContainKey("oensker");
  }

  @Test
  void iSammeRegionErDetNaesteRundeOgVirksomhedernesOenskerFoelgerMed() {
    String kopi = kopierForloeb.kopier(kilde.id(), "0730", START, Testaktoerer.KOORDINATOR);

    assertThat(register.hent(kopi).runde()).isEqualTo(2);
    assertThat(
            (List<?>) blanketter.data("indsaml_virksomhedsoensker", kontekst(kopi)).get("oensker"))
        .hasSize(1);
  }

  /** What the job centres look for follows; what else they asked of citizens does not. */
  @Test
  void screeningsprofilensKompetencerFoelgerMed() {
    screeninger.gemProfil(
        new Registrering(kilde.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
        new Screeningsprofil(
            List.of(
                new Kompetence(
                    "Kan lægge kabler",
                    Kompetence.Type.FAGLIG,
                    Kompetence.Krav.SKAL,
                    "Hemmeligt firma")),
            6,
            "Hemmeligt krav",
            "Hemmeligt krav"));
    String kopi = kopierForloeb.kopier(kilde.id(), "0101", START, Testaktoerer.KOORDINATOR);

    Map<String, Object> data = blanketter.data("udarbejd_screeningsprofil", kontekst(kopi));
    assertThat(data.get("kompetencer").toString()).contains("Kan lægge kabler");
    assertThat(data.toString()).doesNotContain("Hemmeligt");
    assertThat(screeninger.profil(kopi)).isEmpty();
  }

  /** A job centre may copy a forløb it is invited to; it sees no more of it for that. */
  @Test
  void etJobcenterDerKopiererSerIkkeParternesVirksomheder() {
    String kopi = kopierForloeb.kopier(kilde.id(), "0730", START, Testaktoerer.JOBCENTER);

    Blanketkontekst jobcenter =
        new Blanketkontekst(null, kopi, null, "b", Testaktoerer.JOBCENTER, Map.of());
    assertThat(blanketter.data("indsaml_virksomhedsoensker", jobcenter))
        .doesNotContainKey("oensker");
    assertThat(blanketter.data("indsaml_virksomhedsoensker", kontekst(kopi)))
        .containsKey("oensker");
  }

  @Test
  void etUdkastFoelgerIkkeMed() {
    identitet.clearAuthentication();
    etForloebMedUdkast("Hemmelig montør");
    koordinatorenErLoggetInd();
    String kopi = kopierForloeb.kopier(kilde.id(), "0730", START, Testaktoerer.KOORDINATOR);

    assertThat(blanketter.data("udarbejd_partsaftale", kontekst(kilde.id())))
        .containsEntry("stillingsbetegnelser", "Hemmelig montør");
    assertThat(blanketter.data("udarbejd_partsaftale", kontekst(kopi)).toString())
        .doesNotContain("Hemmelig");
  }

  @Test
  void ukendtKommuneAfvisesOgIntetBegynder() {
    int foer = register.alle().size();
    assertThatThrownBy(
            () -> kopierForloeb.kopier(kilde.id(), "9999", START, Testaktoerer.KOORDINATOR))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("kommune");
    assertThat(register.alle()).hasSize(foer);
  }

  @Test
  void enDagUdenForAlRimelighedAfvisesVedSitFelt() throws Exception {
    identitet.clearAuthentication();
    int foer = register.alle().size();
    Browser browser = new Browser(kontekst);
    for (String dag : List.of("1989-12-31", "2101-01-01")) {
      browser
          .api(
              Testaktoerer.KOORDINATOR,
              HttpMethod.POST,
              "/api/forloeb/" + kilde.id() + "/kopi",
              "{\"kommunekode\":\"0751\",\"startdato\":\"" + dag + "\"}")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.fejl[0].felt").value("startdato"));
      browser
          .send(
              Testaktoerer.KOORDINATOR,
              "/projektrum/forloeb/" + kilde.id() + "/kopi",
              "kommunekode",
              "0751",
              "startdato",
              dag)
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("mellem 1990 og 2100")))
          .andExpect(content().string(containsString("href=\"#startdato\"")));
    }
    for (String ikkeEnDag : List.of("20270701", "\"2027-07-01T00:00:00Z\"", "\"1.7\"")) {
      browser
          .api(
              Testaktoerer.KOORDINATOR,
              HttpMethod.POST,
              "/api/forloeb/" + kilde.id() + "/kopi",
              "{\"kommunekode\":\"0751\",\"startdato\":" + ikkeEnDag + "}")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.fejl[0].felt").value("startdato"))
          .andExpect(jsonPath("$.fejl[0].besked", containsString("Skriv datoen med dag")));
    }
    assertThat(register.alle()).hasSize(foer);
  }

  @Test
  void overRestKraeverDetAtManErMedEllerAtCasenErDelt() throws Exception {
    identitet.clearAuthentication();
    Browser browser = new Browser(kontekst);
    String sti = "/api/forloeb/" + kilde.id() + "/kopi";
    String krop = "{\"kommunekode\":\"0101\",\"startdato\":\"2027-02-01\"}";

    browser
        .api(Testaktoerer.JOBCENTER_3, HttpMethod.POST, sti, krop)
        .andExpect(status().isNotFound());
    browser.api(Testaktoerer.BRANCHE, HttpMethod.POST, sti, krop).andExpect(status().isForbidden());
    browser
        .api(Testaktoerer.KOORDINATOR, HttpMethod.POST, sti, krop)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.forloebId").exists());

    arkiv.gemCase(godkendtCase());
    browser
        .api(Testaktoerer.JOBCENTER_3, HttpMethod.POST, sti, krop)
        .andExpect(status().isCreated());
  }

  @Test
  void casebankenViserDenGodkendteCaseOgKopienBegyndesPaaEnSide() throws Exception {
    identitet.clearAuthentication();
    Browser browser = new Browser(kontekst);
    String sti = "/projektrum/forloeb/" + kilde.id() + "/kopi";
    browser.hent(Testaktoerer.JOBCENTER_3, sti).andExpect(status().isNotFound());
    arkiv.gemCase(godkendtCase());

    browser
        .hent(Testaktoerer.BRANCHE, "/projektrum/casebank")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<div>og praktik</div>")))
        .andExpect(content().string(not(containsString(sti))));
    browser
        .hent(Testaktoerer.JOBCENTER_3, "/projektrum/casebank")
        .andExpect(content().string(containsString(sti)));
    browser
        .hent(Testaktoerer.JOBCENTER_3, sti)
        .andExpect(content().string(containsString("Hedensted")));
    browser
        .send(Testaktoerer.JOBCENTER_3, sti, "kommunekode", "0710", "startdato", "")
        .andExpect(content().string(containsString("hvornår kopien begynder")));
    browser
        .send(Testaktoerer.JOBCENTER_3, sti, "kommunekode", "0710", "startdato", "2027-02-01")
        .andExpect(status().is3xxRedirection());
    assertThat(register.alle())
        .filteredOn(f -> kilde.id().equals(f.forrigeForloeb()))
        .extracting(Forloeb::koordinator)
        .containsExactly(Testaktoerer.JOBCENTER_3);
  }

  private Casebeskrivelse godkendtCase() {
    return new Casebeskrivelse(
        new Registrering(kilde.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
        new Casetekst(
            "Kabelmontør",
            "Parter",
            "Formål",
            "Otte ugers kursus\nog praktik",
            "Resultater",
            null,
            "VEU"),
        Casebeskrivelse.Status.GODKENDT);
  }
}
