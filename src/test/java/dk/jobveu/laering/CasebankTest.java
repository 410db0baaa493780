package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Pdflaeser;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.SoegICasebanken.Fund;
import dk.jobveu.laering.SoegICasebanken.Soegning;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** Cases are found by what they are about, and shown where somebody needs an example. */
@Systemtest
@Transactional
class CasebankTest {

  @Autowired Scene scene;
  @Autowired JdbcClient jdbc;
  @Autowired Laeringsarkiv arkiv;
  @Autowired Tjeklisteraekker raekker;
  @Autowired SoegICasebanken casebank;
  @Autowired FindEksempler eksempler;
  @Autowired WebApplicationContext kontekst;
  @Autowired Clock ur;
  @Autowired Nyhedspost post;
  @Autowired Postadresser adresser;
  @Autowired Aktoerer aktoerer;
  @Autowired Arbejdsdage arbejdsdage;

  @BeforeEach
  void ingenAndre() {
    jdbc.sql("update case_beskrivelse set status = 'IKKE_DELT'").update();
  }

  @Test
  void findesPaaBrancheTypeOmraadeOgUdfald() {
    String el = sag("El", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT);
    String sosu = sag("Sosu", "BESK", "Sundhed", Casebeskrivelse.Status.GODKENDT);
    sag("Skjult", "LEDIGE", "El og tele", Casebeskrivelse.Status.IKKE_DELT);
    resultat(el, 20, 9, 1);
    resultat(sosu, 20, 9, 0);

    assertThat(fundne(null, null, null, null)).containsExactly(el, sosu);
    assertThat(fundne("El og tele", null, null, null)).containsExactly(el);
    assertThat(fundne(null, Projekttype.BESK, null, null)).containsExactly(sosu);
    assertThat(fundne("Sundhed", Projekttype.LEDIGE, null, null)).isEmpty();
    assertThat(fundne(null, null, Caseudfald.HALVDELEN, null)).containsExactly(el);
    assertThat(fundne(null, null, Caseudfald.JOB, null)).containsExactly(el, sosu);
    assertThat(fundne(null, null, Caseudfald.UDDANNELSE, "sosu")).isEmpty();
    assertThat(fundne(null, null, null, "SOSU")).containsExactly(sosu);
    Fund alle = casebank.soeg(new Soegning(null, null, "RAR Fyn", null, null));
    assertThat(alle.sager()).isEmpty();
    assertThat(alle.brancher()).containsExactly("El og tele", "Sundhed");
    assertThat(alle.raad()).containsExactly("RAR Østjylland");
  }

  /** Up to three, the most alike first, and only where the row was met. */
  @Test
  void eksemplerHvorRaekkenErAaben() throws Exception {
    String mit = scene.forloeb("LEDIGE").id();
    behov(mit, "El og tele");
    String fjern = sag("Fjern", "BESK", "Sundhed", Casebeskrivelse.Status.GODKENDT);
    String naer = sag("Nær", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT);
    String branche = sag("Branche", "BESK", "el og tele", Casebeskrivelse.Status.GODKENDT);
    String type = sag("Type", "LEDIGE", "Sundhed", Casebeskrivelse.Status.GODKENDT);
    String ikke = sag("Ikke opfyldt", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT);
    sag("Skjult", "LEDIGE", "El og tele", Casebeskrivelse.Status.IKKE_DELT);
    for (String id : List.of(fjern, naer, branche, type)) {
      raekken(id, Tilstand.OPFYLDT);
    }
    raekken(ikke, Tilstand.IKKE_OPFYLDT);

    assertThat(eksempler.til(mit, "C3.1"))
        .extracting(FindEksempler.Eksempel::forloebId)
        .containsExactly(naer, branche, type);
    assertThat(eksempler.til(mit, "C1.1")).isEmpty();

    Browser browser = new Browser(kontekst);
    String tjekliste = side(browser, "/projektrum/forloeb/" + mit + "/tjekliste");
    String vej = "/projektrum/forloeb/" + mit + "/eksempler?kode=C3.1";
    assertThat(tjekliste).contains(vej);
    assertThat(side(browser, vej)).contains("Nær", "Indhold i Nær").doesNotContain("Fjern");
    browser.hent(Testaktoerer.JOBCENTER_3, vej).andExpect(status().isNotFound());
    browser
        .hent(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + mit + "/eksempler?kode=vejret")
        .andExpect(status().isNotFound());
    assertThat(side(browser, "/projektrum/casebank?branche=El%20og%20tele"))
        .contains("case-" + naer)
        .doesNotContain("case-" + fjern);
  }

  /** What the page shows, of one's own branch for instance, and nothing else. */
  @Test
  void casesHentesSomEnFil() throws Exception {
    sag("Elsagen", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT);
    sag("Sosusagen", "BESK", "Sundhed", Casebeskrivelse.Status.GODKENDT);
    sag("Skjultsagen", "LEDIGE", "El og tele", Casebeskrivelse.Status.IKKE_DELT);
    Browser browser = new Browser(kontekst);
    String side = side(browser, "/projektrum/casebank?branche=El%20og%20tele");
    assertThat(side).contains("/projektrum/casebank/fil?branche=El%20og%20tele&amp;fil=docx");

    assertThat(pdf(browser, "/projektrum/casebank/fil?branche=El og tele"))
        .contains("Cases fra Job-VEU", "én case", "Elsagen", "Indhold i Elsagen", "El og tele")
        .doesNotContain("Sosusagen", "Skjultsagen");
    assertThat(pdf(browser, "/projektrum/casebank/fil"))
        .contains("2 cases", "Elsagen", "Sosusagen")
        .doesNotContain("Skjultsagen");
    browser
        .hent(Testaktoerer.KOORDINATOR, "/projektrum/casebank/fil?branche=Fiskeri")
        .andExpect(status().isNotFound());
    var word =
        browser
            .hent(Testaktoerer.JOBCENTER_3, "/projektrum/casebank/fil?fil=docx")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();
    assertThat(word.getHeader("Content-Disposition")).startsWith("attachment;").contains(".docx");
    assertThat(word.getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void nyhedsbrevetHarDeNyesteCasesOgIngenPersoner() throws Exception {
    String ny = sag("Nysagen", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT);
    sag("Gammelsagen", "LEDIGE", "Sundhed", Casebeskrivelse.Status.GODKENDT);
    Browser browser = new Browser(kontekst);
    assertThat(pdf(browser, "/projektrum/casebank/nyhedsbrev"))
        .contains("Der er ikke kommet nye cases siden")
        .doesNotContain("Nysagen");
    jdbc.sql("update case_beskrivelse set registreret = ? where forloeb_id = ?")
        .params(java.time.OffsetDateTime.ofInstant(ur.instant(), java.time.ZoneOffset.UTC), ny)
        .update();

    assertThat(pdf(browser, "/projektrum/casebank/nyhedsbrev"))
        .contains(
            "Nyt fra Job-VEU", "én ny case", "Nysagen", "Resultater", "Cases i alt", "Sundhed")
        .doesNotContain("Gammelsagen", ny);
  }

  /** Once, to whoever asked for it, of the quarter that has ended, and nothing about nothing. */
  @Test
  void nyhedsbrevetKommerMedPostenTilDemDerVilHaveDet() {
    String vil = Testaktoerer.bruger(Testaktoerer.JOBCENTER_3);
    String vilIkke = Testaktoerer.bruger(Testaktoerer.JOBCENTER);
    String lukket = Testaktoerer.bruger(Testaktoerer.SKOLE_2);
    adresser.gem(new Postadresse(vil, "vil@eksempel.dk", true, true));
    adresser.gem(Postadresse.udenNyhedsbrev(vilIkke, "vilikke@eksempel.dk", false));
    adresser.gem(new Postadresse(lukket, "lukket@eksempel.dk", false, true));
    aktoerer.saetAktiv(Testaktoerer.SKOLE_2, false);
    godkendt(sag("Nysagen", "LEDIGE", "El og tele", Casebeskrivelse.Status.GODKENDT), "2032-03-31");
    godkendt(sag("Aprilsagen", "LEDIGE", "Sundhed", Casebeskrivelse.Status.GODKENDT), "2032-04-01");
    godkendt(sag("Gammelsagen", "BESK", "Sundhed", Casebeskrivelse.Status.GODKENDT), "2031-12-31");
    sag("Skjultsagen", "LEDIGE", "El og tele", Casebeskrivelse.Status.IKKE_DELT);

    LocalDate foerste = arbejdsdage.fra(LocalDate.of(2032, 4, 1));
    post.skriv(Datoer.morgen(foerste).minusSeconds(1));
    assertThat(breve()).isEmpty();
    post.skriv(Datoer.morgen(foerste));
    post.skriv(Datoer.morgen(foerste).plusSeconds(60));
    assertThat(breve()).hasSize(1);
    assertThat(breve().get(0))
        .containsEntry("bruger", vil)
        .containsEntry("emne", "Nyt fra Job-VEU: 1 ny case")
        .containsEntry("tekst", "Nysagen")
        .containsEntry("sti", "/projektrum/casebank");
    // whoever asks later in the quarter waits for the next
    adresser.gem(new Postadresse(vilIkke, "vilikke@eksempel.dk", false, true));
    post.skriv(Datoer.morgen(foerste.plusDays(7)));
    assertThat(breve()).hasSize(1);

    LocalDate juli = arbejdsdage.fra(LocalDate.of(2032, 7, 1));
    post.skriv(Datoer.morgen(juli));
    assertThat(breve())
        .extracting(b -> b.get("bruger"), b -> b.get("tekst"))
        .contains(tuple(vil, "Aprilsagen"), tuple(vilIkke, "Aprilsagen"))
        .hasSize(3);
    post.skriv(Datoer.morgen(arbejdsdage.fra(LocalDate.of(2032, 10, 1))));
    assertThat(breve()).as("intet nyt, intet brev").hasSize(3);
  }

  private List<Map<String, Object>> breve() {
    return jdbc.sql(
            "select bruger, emne, tekst, sti from post where art = 'NYHEDSBREV' order by oprettet")
        .query()
        .listOfRows();
  }

  private void godkendt(String id, String dag) {
    jdbc.sql("update case_beskrivelse set registreret = ? where forloeb_id = ?")
        .params(
            java.time.OffsetDateTime.ofInstant(
                Datoer.morgen(LocalDate.parse(dag)), java.time.ZoneOffset.UTC),
            id)
        .update();
  }

  private static String pdf(Browser browser, String vej) throws Exception {
    return Pdflaeser.tekst(
        browser
            .hent(Testaktoerer.JOBCENTER_3, vej)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private static String side(Browser browser, String vej) throws Exception {
    return browser
        .hent(Testaktoerer.KOORDINATOR, URLDecoder.decode(vej, StandardCharsets.UTF_8))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private List<String> fundne(String branche, Projekttype type, Caseudfald udfald, String ord) {
    return casebank.soeg(new Soegning(ord, branche, null, type, udfald)).sager().stream()
        .map(s -> s.om().forloebId())
        .toList();
  }

  private String sag(String titel, String type, String branche, Casebeskrivelse.Status status) {
    String id = scene.forloeb(type).id();
    behov(id, branche);
    arkiv.gemCase(
        new Casebeskrivelse(
            new Registrering(id, "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
            new Casetekst(
                titel, "Parter", "Formål", "Indhold i " + titel, "Resultater", null, "VEU"),
            status));
    return id;
  }

  private void behov(String id, String branche) {
    jdbc.sql(
            "insert into behov (forloeb_id, branche, rar, geografi, samarbejde_etableret,"
                + " overdragelse_accepteret, registreret_af, registreret)"
                + " values (?, ?, 'RAR Østjylland', 'LOKAL', true, true, 'b', current_timestamp)")
        .params(id, branche)
        .update();
  }

  private void resultat(String id, int kursister, int job, int uddannelse) {
    arkiv.gemEvaluering(
        new Evaluering(
            new Registrering(id, "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
            "Alt",
            null,
            null,
            List.of(),
            List.of(),
            0,
            new Resultattal(kursister, kursister, job, uddannelse, 0)));
  }

  private void raekken(String id, Tilstand tilstand) {
    raekker.gemFasestatus(id, 3, List.of(new Raekketilstand("C3.1", tilstand, null, null)));
  }
}
