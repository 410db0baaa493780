package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsprofil;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
  @Autowired private Projektplaner planer;
  @Autowired private Behovsregister behovene;
  @Autowired private Virksomheder virksomheder;
  @Autowired private VisErfaringer erfaringer;
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
    scene.udfoer(kilde.id(), "bekraeft_kurser", Map.of("enig", "JA"));
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

  /** Initiativ 5: what was learnt in one AMK begins anew in another, without what was its own. */
  @Test
  void initiativFemFraEtArbejdsmarkedskontorTilEtAndet() {
    alleredeHoldt(List.of("PROJEKTPLAN"));
    arkiv.gemCase(godkendtCase());
    String kopi = kopierForloeb.kopier(kilde.id(), "0101", START, Testaktoerer.JOBCENTER_3);

    Blanketkontekst nye =
        new Blanketkontekst(null, kopi, null, "b", Testaktoerer.JOBCENTER_3, Map.of());
    Map<String, Object> behov = blanketter.data("afdaek_behov", nye);
    assertThat(behov).containsEntry("branche", "El og kabel");
    assertThat(behov.get("stillinger").toString()).contains("Kabelmontør").doesNotContain("MAN");
    assertThat(behov).doesNotContainKeys("geografi", "balancedato", "henvendelse");

    Map<String, Object> plan = blanketter.data("skriv_projektplan", nye);
    assertThat(plan)
        .containsEntry("planensFormaal", "Kabelmontører, der bliver")
        .containsEntry("screeningsmodeller", List.of("PRAKTIK", "MATCHDAG"))
        .containsEntry("skoleIScreening", "JA")
        .containsEntry("fleksibilitet", "Uden for sæsonen")
        .containsEntry("opfoelgningsmodelValg", "18_MDR");
    assertThat(plan.get("forlaegstekst").toString()).contains(kilde.id());
    assertThat(plan)
        .doesNotContainKeys(
            "antalLedige",
            "prisramme",
            "datoKursusstart",
            "startSenest",
            "ansvar",
            "fravalg",
            "tidspunktForKurser",
            "ordningerIPlanen");
    assertThat(plan.toString()).doesNotContain("Kabel Syd");
    assertThat(blanketter.data("meld_virksomheder", nye)).doesNotContainKey("virksomheder");
    assertThat(register.hent(kopi).rar()).isNotEqualTo(kilde.rar());
    assertThat(register.hent(kopi).startdato()).isEqualTo(START);
    assertThat(planer.seneste(kopi)).as("et udkast er ikke gemt").isEmpty();
    assertThat(behovene.find(kopi)).isEmpty();

    assertThat(erfaringer.til(register.hent(kopi), List.of(Testaktoerer.JOBCENTER_3)))
        .hasValueSatisfying(e -> assertThat(e.linjer()).containsExactly("Begynd med praktikken."));
  }

  /** A plan is read by those in the forløb, until the evaluation says that others may. */
  @Test
  void planenFoelgerKunMedTilDenDerVarMedNaarDenIkkeErDelt() {
    alleredeHoldt(List.of("KURSER"));
    arkiv.gemCase(godkendtCase());
    String fremmed = kopierForloeb.kopier(kilde.id(), "0101", START, Testaktoerer.JOBCENTER_3);
    Map<String, Object> plan =
        blanketter.data(
            "skriv_projektplan",
            new Blanketkontekst(null, fremmed, null, "b", Testaktoerer.JOBCENTER_3, Map.of()));
    assertThat(plan).containsEntry("forlaegstekst", "").doesNotContainKey("fleksibilitet");

    String egen = kopierForloeb.kopier(kilde.id(), "0101", START, Testaktoerer.KOORDINATOR);
    assertThat(blanketter.data("skriv_projektplan", kontekst(egen)))
        .containsEntry("fleksibilitet", "Uden for sæsonen");
  }

  /** They are asked again, each, and stand on no list before that. */
  @Test
  void iSammeRegionForeslaasVirksomhederneForDenDerKenderDem() {
    alleredeHoldt(List.of());
    String kopi = kopierForloeb.kopier(kilde.id(), "0730", START, Testaktoerer.KOORDINATOR);
    Map<String, Object> data =
        blanketter.data(
            "meld_virksomheder",
            new Blanketkontekst(null, kopi, null, "b", Testaktoerer.BRANCHE, Map.of()));
    assertThat((List<?>) data.get("virksomheder"))
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("navn", "Kabel Syd")
        .containsEntry("stillingsbetegnelse", "Kabelmontør")
        .containsEntry("antalStillinger", 0)
        .doesNotContainKeys("aktueltBehov", "startvindue");
    assertThat(virksomheder.alle(kopi)).isEmpty();
    assertThat(
            blanketter.data(
                "meld_virksomheder",
                new Blanketkontekst(null, kopi, null, "b", Testaktoerer.JOBCENTER_3, Map.of())))
        .doesNotContainKey("virksomheder");
  }

  /** What was learnt is told to its own coordinator, and to nobody else before the case is. */
  @Test
  void detLaerteVisesForDenSammeKoordinatorOgFoerstForAndreMedCasen() {
    alleredeHoldt(List.of());
    Forloeb kopi =
        register.hent(kopierForloeb.kopier(kilde.id(), "0730", START, Testaktoerer.KOORDINATOR));

    assertThat(erfaringer.til(kopi, List.of(Testaktoerer.KOORDINATOR)))
        .hasValueSatisfying(
            e -> assertThat(e.linjer()).containsExactly("Praktikken", "Begynd tidligere"));
    assertThat(erfaringer.til(kopi, List.of(Testaktoerer.JOBCENTER))).isEmpty();
    assertThat(erfaringer.til(kilde, List.of(Testaktoerer.KOORDINATOR))).isEmpty();
  }

  /** The source as it stood at its end. */
  private void alleredeHoldt(List<String> skabeloner) {
    Registrering r =
        new Registrering(kilde.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH);
    behovene.gemBehov(
        r,
        new Behov(
            null,
            "El og kabel",
            List.of(new Behov.Stilling("Kabelmontør", "MAN")),
            null,
            "REGIONAL",
            List.of("BALANCE"),
            LocalDate.of(2026, 1, 10),
            "Kabel Syd har ringet",
            true,
            false));
    virksomheder.gemVirksomhed(
        virksomhed(r, "Kabel Syd", Virksomhed.Status.TILKENDEGIVET, "efter sommer"));
    virksomheder.gemVirksomhed(virksomhed(r, "Net og Jord", Virksomhed.Status.TRUKKET, null));
    planer.gemPlan(
        new Projektplan(
            r,
            1,
            Projektplan.Status.KOMPLET,
            List.of(),
            new Planindhold(
                new Planindhold.Formaal("Kabelmontører, der bliver", "Kabel Syd: 8"),
                new Planindhold.Deltagere(
                    Planindhold.Maalgruppevalg.ALLE, Set.of(), null, 8, null, null),
                new Planindhold.Screeningsmodel(
                    List.of("PRAKTIK", "MATCHDAG"), null, "Kørekort", true),
                new Planindhold.Kursuskrav(
                    "Efter påske",
                    LocalDate.of(2026, 4, 1),
                    "Kabelmontage",
                    true,
                    false,
                    "Uden for sæsonen",
                    37,
                    null),
                new Planindhold.Opfoelgning("18_MDR", true),
                new Planindhold.Oekonomi(new BigDecimal("300000"), "Praktik"),
                new Tidsplan(null, null, null, LocalDate.of(2026, 4, 1), null, null, null),
                List.of(new Ansvar(Ansvar.Leverance.SCREENING, "jobcenter", "Finder egne")),
                List.of()),
            null));
    arkiv.gemEvaluering(
        new Evaluering(
            r,
            "Praktikken",
            "Begynd tidligere",
            null,
            skabeloner,
            List.of(),
            0,
            Resultattal.ingen()));
  }

  private static Virksomhed virksomhed(
      Registrering r, String navn, Virksomhed.Status status, String hvornaar) {
    return new Virksomhed(
        UUID.randomUUID().toString(),
        r,
        navn,
        null,
        "Kabelmontør",
        8,
        hvornaar,
        Virksomhed.Oensker.LEDIGE,
        "branchorganisation",
        Testaktoerer.BRANCHE,
        status,
        false,
        null,
        null);
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
            "Begynd med praktikken.",
            "VEU"),
        Casebeskrivelse.Status.GODKENDT);
  }
}
