package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The forløb of the country, for those who log in and, when it is opened, for all. */
@Systemtest
@Transactional
class OversigtTest {

  private static final String EGEN = "/projektrum/oversigt";
  private static final String OFFENTLIG = "/oversigt";
  private static final String STYRET = "/administration/oversigt";
  private static final String ADMIN = "oversigtsadministrator";
  private static final Instant NU = Instant.parse("2026-11-02T09:00:00Z");

  @Autowired private Scene scene;
  @Autowired private Behovsregister behovene;
  @Autowired private Laeringsarkiv arkiv;
  @Autowired private Aabninger aabninger;
  @Autowired private IdentityService identitet;
  @Autowired private JdbcClient jdbc;
  @Autowired private WebApplicationContext kontekst;

  private Browser browser;

  @BeforeEach
  void enAdministrator() {
    browser = new Browser(kontekst);
    scene.klokken(NU);
    User u = identitet.newUser(ADMIN);
    u.setPassword(Testaktoerer.KODE);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identitet.saveGroup(identitet.newGroup("camunda-admin"));
    }
    identitet.createMembership(ADMIN, "camunda-admin");
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  /** Also one who takes part in none of them; what it is called and who is in it stays there. */
  @Test
  void enhverSerHvadDerManglerHvorOgHvemManKanSpoergeOgIkkeMere() throws Exception {
    Forloeb iGang = medBehov("Oversigtsmontør");
    Forloeb slut = medBehov("Oversigtstjener");
    Forloeb stoppet = medBehov("Oversigtsstoppet");
    saet(slut, "GENNEMFOERT");
    saet(stoppet, "STOPPET");
    arkiv.gemCase(sag(slut, "Femten kursister, tre kom i job"));

    String side = tekst(browser.hent(Testaktoerer.JOBCENTER_3, EGEN).andExpect(status().isOk()));

    assertThat(side)
        .contains("Oversigtsmontør", "Oversigtstjener", "Oversigtsbranche", "RAR Østjylland")
        .contains("Koordinatoren hos VEU", "Otte ugers oversigtskursus")
        .doesNotContain("Oversigtsstoppet", iGang.titel(), iGang.id(), slut.id())
        .doesNotContain(
            "Femten kursister", "Hemmelige parter", "Hemmelig læring", "Dansk El-Forbund");
  }

  @Test
  void manVaelgerStadeOmraadeOgBranche() throws Exception {
    medBehov("Oversigtsmontør");
    saet(medBehov("Oversigtstjener"), "GENNEMFOERT");

    assertThat(tekst(browser.hent(Testaktoerer.SKOLE, EGEN + "?status=GENNEMFOERT")))
        .contains("Oversigtstjener")
        .doesNotContain("Oversigtsmontør");
    assertThat(tekst(browser.hent(Testaktoerer.SKOLE, EGEN + "?amk=AMK+Syd")))
        .doesNotContain("Oversigtstjener", "Oversigtsmontør");
    assertThat(
            tekst(browser.hent(Testaktoerer.SKOLE, EGEN + "?branche=Oversigtsbranche&raad=ukendt")))
        .contains("Ingen forløb passer")
        .doesNotContain("Oversigtsmontør");
    browser
        .hent(Testaktoerer.SKOLE, EGEN + "?status=IKKE_ET_STADE")
        .andExpect(status().isBadRequest());
  }

  @Test
  void denOffentligeErLukketTilEnAdministratorAabnerDen() throws Exception {
    medBehov("Oversigtsmontør");
    uden(OFFENTLIG).andExpect(status().isNotFound());
    browser.hent(Testaktoerer.KOORDINATOR, OFFENTLIG).andExpect(status().isNotFound());
    browser.hent(Testaktoerer.KOORDINATOR, STYRET).andExpect(status().isForbidden());
    browser
        .send(Testaktoerer.KOORDINATOR, STYRET, "aaben", "true")
        .andExpect(status().isForbidden());
    assertThat(aabninger.seneste().map(Aabning::aaben).orElse(false)).isFalse();

    styr("true");
    uden(OFFENTLIG)
        .andExpect(status().isOk())
        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("max-age=300")))
        .andExpect(content().string(containsString("Oversigtsmontør")));
    uden(EGEN).andExpect(status().is3xxRedirection());

    styr("true");
    assertThat(aabninger.seneste().orElseThrow().bruger()).isEqualTo(ADMIN);
    int nr = aabninger.seneste().orElseThrow().nr();
    styr("false");
    assertThat(aabninger.seneste().orElseThrow().nr()).isEqualTo(nr + 1);
    uden(OFFENTLIG).andExpect(status().isNotFound());
  }

  /** Asking often does not load the database, and what is closed is closed at once. */
  @Test
  void denOffentligeErDenSammeIFemMinutter() throws Exception {
    styr("true");
    medBehov("Oversigtsmontør");
    assertThat(tekst(uden(OFFENTLIG))).contains("Oversigtsmontør");
    medBehov("Oversigtsnyhed");
    scene.klokken(NU.plus(Duration.ofMinutes(4)));
    assertThat(tekst(uden(OFFENTLIG))).doesNotContain("Oversigtsnyhed");
    scene.klokken(NU.plus(Duration.ofMinutes(5)));
    assertThat(tekst(uden(OFFENTLIG))).contains("Oversigtsnyhed");
  }

  private Forloeb medBehov(String stilling) {
    Forloeb f = scene.forloeb();
    behovene.gemBehov(
        new Registrering(f.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
        new Behov(
            null,
            "Oversigtsbranche",
            List.of(new Behov.Stilling(stilling, "MAN")),
            null,
            "REGIONAL",
            List.of("BALANCE"),
            null,
            null,
            true,
            false));
    return f;
  }

  private void saet(Forloeb f, String status) {
    jdbc.sql("update forloeb set status = ? where id = ?").params(status, f.id()).update();
  }

  private static Casebeskrivelse sag(Forloeb f, String resultater) {
    return new Casebeskrivelse(
        new Registrering(f.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
        new Casetekst(
            "Tjener",
            "Hemmelige parter",
            "Flere tjenere",
            "Otte ugers oversigtskursus\nog praktik",
            resultater,
            "Hemmelig læring",
            "VEU"),
        Casebeskrivelse.Status.GODKENDT);
  }

  private ResultActions uden(String sti) throws Exception {
    return browser.uden().perform(get(sti).accept(MediaType.TEXT_HTML));
  }

  private void styr(String aaben) throws Exception {
    browser
        .uden()
        .perform(
            post(STYRET)
                .with(user(ADMIN).authorities(List.of()))
                .with(csrf())
                .param("aaben", aaben))
        .andExpect(status().is3xxRedirection());
  }

  private static String tekst(ResultActions svar) throws Exception {
    return svar.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
