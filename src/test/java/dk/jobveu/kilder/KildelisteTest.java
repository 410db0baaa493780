package dk.jobveu.kilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.behov.AfdaekBehov;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.kilder.VisKildelister.Stand;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/**
 * What councils and the agency publish is kept as dated editions, read in by file, and is what a
 * forløb looks up when it says where people are missing.
 */
@Systemtest
@Transactional
class KildelisteTest {

  private static final String RAAD = "proeveraadet";
  private static final String SIDEN = "/projektrum/kildelister";

  @Autowired WebApplicationContext kontekst;
  @Autowired JdbcClient jdbc;
  @Autowired Organisationer organisationer;
  @Autowired Scene scene;
  @Autowired IndlaesKildeliste indlaes;
  @Autowired VisKildelister vis;
  @Autowired HentKildeliste hent;
  @Autowired Kildelister lister;
  @Autowired AfdaekBehov afdaek;
  @Autowired Behovsregister behov;
  @Autowired Referencedata referencedata;
  @Autowired Clock ur;

  private final Bruger raad = new Bruger("bruger_" + RAAD, List.of(RAAD));

  @BeforeEach
  void etRaad() {
    jdbc.sql("delete from kildelinje").update();
    jdbc.sql("delete from kildeudgave").update();
    organisationer.opret(new Aktoer(RAAD, "myndighed", "Prøverådet", "REGIONAL", null, null));
    organisationer.opretBruger(Testaktoerer.bruger(RAAD), "Prøverådet", Testaktoerer.KODE, RAAD);
  }

  @Test
  void rettelserOgDenSammeFilIgen() {
    String fil =
        "Råd;Gælder fra;Stilling;Kategori\n"
            + "Fyn;1-1-2021;Elektriker;Mangel på arbejdskraft\n"
            + "RAR Fyn;2021-01-01;Kok;GOD\n"
            + "Sjælland;2021-01-01;Kok;par\n";
    Indlaesningssvar proeve = laes(Kildeliste.BALANCE, fil, true);
    assertThat(proeve)
        .extracting(
            Indlaesningssvar::raekker,
            Indlaesningssvar::nye,
            Indlaesningssvar::rettede,
            Indlaesningssvar::uaendrede)
        .containsExactly(3, 2, 0, 0);
    assertThat(proeve.udgaver())
        .containsExactly(
            "RAR Fyn fra 1. januar 2021: 2 linjer.", "RAR Sjælland fra 1. januar 2021: 1 linje.");
    assertThat(lister.udgaver(Kildeliste.BALANCE)).as("en prøve gemmer intet").isEmpty();

    laes(Kildeliste.BALANCE, fil, false);
    assertThat(kategori("RAR Fyn", "elektriker ", "2021-01-01")).isEqualTo("MAN");
    assertThat(kategori("RAR Sjælland", "KOK", "2025-01-01")).isEqualTo("PAR");
    assertThat(lister.gaeldende(Kildeliste.BALANCE, "RAR Fyn", LocalDate.of(2020, 12, 31)))
        .isEmpty();
    Indlaesningssvar igen = laes(Kildeliste.BALANCE, fil, false);
    assertThat(igen.uaendrede()).isEqualTo(2);
    assertThat(lister.udgaver(Kildeliste.BALANCE)).hasSize(2);

    // a title that was forgotten: the edition of the same day, whole, and what stood is kept
    laes(
        Kildeliste.BALANCE,
        "Råd;Gælder fra;Stilling;Kategori\nRAR Fyn;2021-01-01;Elektriker;PAR\n",
        false);
    laes(
        Kildeliste.BALANCE,
        "Råd;Gælder fra;Stilling;Kategori\nRAR Fyn;2021-07-01;Elektriker;MIN\n",
        false);
    assertThat(kategori("RAR Fyn", "Elektriker", "2021-06-30")).isEqualTo("PAR");
    assertThat(kategori("RAR Fyn", "Elektriker", "2021-07-01")).isEqualTo("MIN");
    assertThat(kategori("RAR Fyn", "Kok", "2021-06-30")).isNull();
    assertThat(
            vis.vis(raad).lister().get(0).udgaver().stream()
                .filter(u -> u.udgave().raad().equals("RAR Fyn"))
                .toList())
        .extracting(u -> u.udgave().gaelderFra().toString(), u -> u.udgave().nr(), u -> u.stand())
        .containsExactly(
            tuple("2021-07-01", 1, Stand.GAELDER),
            tuple("2021-01-01", 2, Stand.AFLOEST),
            tuple("2021-01-01", 1, Stand.RETTET));
    // what is fetched is what holds, and can be read in again
    String hentet = new String(hent.fil(Kildeliste.BALANCE, null), StandardCharsets.UTF_8);
    assertThat(hentet)
        .contains("RAR Fyn;2021-07-01;Elektriker;Mindre gode jobmuligheder")
        .contains("RAR Sjælland;2021-01-01;Kok;Paradoksproblemer")
        .doesNotContain("2021-01-01;Elektriker");
    assertThat(laes(Kildeliste.BALANCE, hentet, false).uaendrede()).isEqualTo(2);
  }

  @Test
  void detGalneSigesVedRaekkeOgKolonneOgIntetGemmes() {
    List<Cellefejl> fejl =
        fejl(
            Kildeliste.BALANCE,
            "Råd;Gælder fra;Stilling;Kategori\n"
                + "RAR Fyn;2021-01-01;Kok;Vist nok\n"
                + "Jylland;2021-01-01;Kok;MAN\n"
                + "RAR Fyn;31-02-2021;Kok;MAN\n"
                + "RAR Fyn;2021-01-01;;MAN\n"
                + "RAR Fyn;2021-01-01;Tjener;MAN\n"
                + "RAR Fyn;2021-01-01;tjener;PAR\n"
                + "RBR Fyn;2021-01-01;010190-1234;MAN\n");
    assertThat(fejl)
        .extracting(Cellefejl::raekke, Cellefejl::noegle)
        .contains(
            tuple(2, "kategori"),
            tuple(3, "raad"),
            tuple(4, "fra"),
            tuple(5, "navn"),
            tuple(7, "navn"),
            tuple(8, "navn"));
    assertThat(fejl)
        .extracting(Cellefejl::tekst)
        .anyMatch(t -> t.contains("Mangel på arbejdskraft"))
        .anyMatch(t -> t.contains("RAR Bornholm") && t.contains("Hele landet"))
        .anyMatch(t -> t.contains("står også i række 6"));

    assertThat(
            fejl(
                Kildeliste.INDSATSOMRAADER,
                "Råd;Gælder fra;Gælder til;Område;Grunde\n"
                    + "RAR Fyn;2021-01-01;2020-01-01;Bygge og anlæg;1\n"
                    + "RAR Fyn;2021-01-01;;Transport;7\n"
                    + "Hele landet;2021-01-01;;Industri;1\n"))
        .extracting(Cellefejl::raekke, Cellefejl::noegle)
        .containsExactlyInAnyOrder(tuple(2, "til"), tuple(3, "grunde"), tuple(4, "raad"));
    assertThat(
            fejl(
                Kildeliste.POSITIVLISTE,
                "Råd;Gælder fra;Kursus;AMU-nummer\nHele landet;2021-04-01;Svejsning;47a\n"))
        .extracting(Cellefejl::raekke, Cellefejl::noegle)
        .containsExactly(tuple(2, "fagkode"));
    assertThat(catchThrowableOfType(Listefejl.class, () -> laes(Kildeliste.BALANCE, "x", true)))
        .isNotNull();
    for (Kildeliste l : Kildeliste.values()) {
      assertThat(lister.udgaver(l)).isEmpty();
    }
  }

  /** Notes stay; an area has an end of its own. */
  @Test
  void noterBliverStaaendeOgEtOmraadeHarSinSidsteDag() {
    laes(
        Kildeliste.OVERVAAGNING,
        "Råd;Dato;Branche;Notat\nHele landet;2021-01-01;Vindenergi;Nye parker i 2024\n",
        false);
    laes(
        Kildeliste.OVERVAAGNING,
        "Råd;Dato;Branche;Notat\nHele landet;2022-01-01;Vindenergi;Forsinket et år\n",
        false);
    assertThat(new String(hent.fil(Kildeliste.OVERVAAGNING, null), StandardCharsets.UTF_8))
        .contains("Nye parker i 2024", "Forsinket et år");
    // nor does another's of the same day take its place
    String sammeDag = "Råd;Dato;Branche;Notat\nHele landet;2022-01-01;Svejsere;Mangler til havne\n";
    assertThat(laes(Kildeliste.OVERVAAGNING, sammeDag, true).udgaver())
        .singleElement()
        .asString()
        .endsWith("sammen med det, der stod.");
    laes(Kildeliste.OVERVAAGNING, sammeDag, false);
    assertThat(new String(hent.fil(Kildeliste.OVERVAAGNING, null), StandardCharsets.UTF_8))
        .contains("Nye parker i 2024", "Forsinket et år", "Mangler til havne");
    assertThat(laes(Kildeliste.OVERVAAGNING, sammeDag, true).udgaver()).isEmpty();

    laes(
        Kildeliste.INDSATSOMRAADER,
        "Råd;Gælder fra;Gælder til;Område;Grunde\n"
            + "RAR Fyn;2021-01-01;2021-03-31;Transport;3\n"
            + "RAR Fyn;2021-01-01;;Bygge og anlæg;1, 4\n",
        false);
    assertThat(omraader("2021-03-31")).containsExactly("Transport", "Bygge og anlæg");
    assertThat(omraader("2021-04-01")).containsExactly("Bygge og anlæg");
  }

  @Test
  void kunMyndighederOgAdministratorerLaeserIndOgAlleLaeser() throws Exception {
    for (String o : List.of(Testaktoerer.KOORDINATOR, Testaktoerer.JOBCENTER)) {
      assertThatThrownBy(
              () ->
                  indlaes.indlaes(
                      new Bruger(Testaktoerer.bruger(o), List.of(o)),
                      Kildeliste.BALANCE,
                      "Råd".getBytes(StandardCharsets.UTF_8),
                      true))
          .isInstanceOf(IkkeTilladt.class);
    }
    laes(
        Kildeliste.BALANCE,
        "Råd;Gælder fra;Stilling;Kategori\nHele landet;2021-01-01;Kok;MAN\n",
        false);
    Browser browser = new Browser(kontekst);
    String side = side(browser, Testaktoerer.JOBCENTER_3);
    assertThat(side)
        .contains("Arbejdsmarkedsbalancen", "Hele landet", "1. jan. 2021", "Prøverådet")
        .doesNotContain("type=\"file\"", Testaktoerer.bruger(RAAD));
    assertThat(side(browser, RAAD)).contains("type=\"file\"");
    browser.hent(Testaktoerer.JOBCENTER_3, SIDEN + "/balance").andExpect(status().isOk());
    browser.hent(Testaktoerer.JOBCENTER_3, SIDEN + "/vejret").andExpect(status().isNotFound());
    browser
        .send(Testaktoerer.JOBCENTER_3, SIDEN + "/balance/gem", "indhold", "UsOlZA==")
        .andExpect(status().isForbidden());
  }

  @Test
  void kategorienSlaasOpOgEnAndenAfvises() {
    Forloeb f = scene.forloeb();
    Situation s = situation(f);
    assertThat(balancevalg(s)).as("intet er læst ind").doesNotContain("SLAA_OP");
    assertThat(afdaek.modtag(svar("Kok", "MIN", "LOKAL_VIDEN"), s)).isNotNull();

    LocalDate fra = Datoer.dagen(ur.instant()).minusDays(10);
    laes(
        Kildeliste.BALANCE,
        "Råd;Gælder fra;Stilling;Kategori\n"
            + "Hele landet;%s;Kok;MAN\nHele landet;%s;Tjener og kok;PAR\n".formatted(fra, fra),
        false);
    assertThat(balancevalg(s)).startsWith("SLAA_OP").contains("MAN", "UKE");
    Forloeb nyt = scene.forloeb();
    assertThat(afdaek.forslag(situation(nyt)))
        .get()
        .satisfies(
            b -> {
              assertThat(b.behov().stillinger())
                  .containsExactly(new Behov.Stilling(null, "SLAA_OP"));
              assertThat(b.behov().balancedato()).isEqualTo(fra);
            });

    // what an edition says is of its day, whatever day was written before
    afdaek.modtag(svar(" kok", "SLAA_OP", "LOKAL_VIDEN"), s);
    assertThat(behov.hent(f.id()).stillinger()).containsExactly(new Behov.Stilling(" kok", "MAN"));
    assertThat(behov.hent(f.id()).balancedato()).isEqualTo(fra);
    afvist(svar("Kok", "MIN", "LOKAL_VIDEN"), s, "stillinger", "Mangel på arbejdskraft");
    afvist(svar("Kokkeelev", "SLAA_OP", "LOKAL_VIDEN"), s, "stillinger", "fx »Kok«");
    afvist(svar("Smed", "SLAA_OP", "LOKAL_VIDEN"), s, "stillinger", "vælg »Ikke opgjort«");
    afdaek.modtag(svar("Smed", "UKE", "LOKAL_VIDEN"), s);
    assertThat(behov.hent(f.id()).stillinger()).containsExactly(new Behov.Stilling("Smed", "UKE"));
  }

  @Test
  void etIndsatsomraadeSkalVaereEtAfRaadets() {
    Forloeb f = scene.forloeb();
    Situation s = situation(f);
    afdaek.modtag(svar("Kok", "MAN", "INDSATSOMRAADE"), s);
    String iDag =
        referencedata
            .kommune(f.kommunekode(), Datoer.dagen(ur.instant()))
            .map(Kommune::raad)
            .orElseThrow();
    gem(Kildeliste.INDSATSOMRAADER, iDag, "Bygge og anlæg", "1, 3");
    assertThat(afdaek.vist(s).get("indsatsomraader"))
        .isEqualTo(
            List.of(
                Map.of(
                    "omraade",
                    "Bygge og anlæg",
                    "grunde",
                    "Mangel eller paradoksproblemer, Strategisk betydning",
                    "til",
                    "")));
    afvist(svar("Kok", "MAN", "INDSATSOMRAADE"), s, "kilder", "Ingen af rådets indsatsområder");
    afdaek.modtag(svar("Kok", "MAN", "LOKAL_VIDEN"), s);
    afdaek.modtag(svar("bygge og  anlæg", "MAN", "INDSATSOMRAADE"), s);
    assertThat(behov.hent(f.id()).erRarIndsatsomraade()).isTrue();
  }

  private void afvist(AfdaekBehov.Svar svar, Situation s, String felt, String hvad) {
    assertThatThrownBy(() -> afdaek.modtag(svar, s))
        .isInstanceOfSatisfying(
            Regelbrud.class,
            r -> {
              assertThat(r.felt()).isEqualTo(felt);
              assertThat(r).hasMessageContaining(hvad);
            });
  }

  private Situation situation(Forloeb f) {
    return new Situation(
        new Registrering(f.id(), "b", Testaktoerer.KOORDINATOR, null, ur.instant()), Map.of());
  }

  private static AfdaekBehov.Svar svar(String stilling, String kategori, String kilde) {
    return new AfdaekBehov.Svar(
        null,
        new Behov(
            null,
            "Køkken",
            List.of(new Behov.Stilling(stilling, kategori)),
            null,
            "REGIONAL",
            List.of(kilde),
            null,
            null,
            false,
            false));
  }

  @SuppressWarnings("unchecked")
  private List<String> balancevalg(Situation s) {
    return ((List<Valg>) afdaek.vist(s).get("balancevalg")).stream().map(Valg::value).toList();
  }

  private void gem(Kildeliste liste, String raadet, String navn, String kode) {
    lister.gem(
        new Kildeudgave(
            "zq-" + liste, liste, raadet, LocalDate.of(2020, 1, 1), 1, RAAD, "b", ur.instant()),
        List.of(new Kildelinje("zq-" + liste, 1, navn, kode, null, null)));
  }

  private Indlaesningssvar laes(Kildeliste liste, String fil, boolean proev) {
    return indlaes.indlaes(raad, liste, fil.getBytes(StandardCharsets.UTF_8), proev);
  }

  private List<Cellefejl> fejl(Kildeliste liste, String fil) {
    return catchThrowableOfType(Listefejl.class, () -> laes(liste, fil, false)).fejl();
  }

  private String kategori(String raadet, String stilling, String dag) {
    return lister
        .gaeldende(Kildeliste.BALANCE, raadet, LocalDate.parse(dag))
        .flatMap(g -> g.find(stilling))
        .map(Kildelinje::kode)
        .orElse(null);
  }

  private List<String> omraader(String dag) {
    return lister
        .gaeldende(Kildeliste.INDSATSOMRAADER, "RAR Fyn", LocalDate.parse(dag))
        .map(g -> g.linjer().stream().map(Kildelinje::navn).toList())
        .orElse(List.of());
  }

  private static String side(Browser browser, String organisation) throws Exception {
    return browser
        .hent(organisation, SIDEN)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
