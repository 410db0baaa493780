package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.konto.Kontohaendelse;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.konto.Kontolog;
import dk.jobveu.konto.Navneskifter;
import dk.jobveu.konto.Organisationsnavne;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Faellespostkasser;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.Udbakke;
import dk.jobveu.proces.Testaktoerer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/**
 * Organisations and people without SQL (issue 11): who may let whom in, what a link is good for,
 * and what somebody from another organisation gets out of trying.
 */
class KontoTest {

  private static final String SIDEN = "/administration/organisationer";
  private static final String KODE = "Rigtig-god-kode-7";
  private static final Pattern LINK = Pattern.compile("/velkommen\\?kode=([\\w-]+)");

  private static KoerendeSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @AfterEach
  void ryd() {
    ClockUtil.reset();
    JdbcClient jdbc = system.bean(JdbcClient.class);
    jdbc.sql("delete from login_fejl").update();
    jdbc.sql("delete from login_laas where adresse").update();
  }

  @Test
  void enAdministratorLukkerEtJobcenterOgDetsFolkInd() throws IOException {
    Vindue admin = somAdministrator();
    String jc = opret(admin, "jobcenter", "Jobcenter Ærø " + nyt(), "0492");
    assertThat(system.bean(Aktoerer.class).find(jc).orElseThrow().kommunekode()).isEqualTo("0492");
    assertThat(jc).startsWith("jobcenter_aeroe_");

    String kode = inviter(admin, jc, "Anna Bæk Carlsen", "administrator=true");

    String bruger = jc + "_abc";
    assertThat(grupper(bruger)).containsExactlyInAnyOrder(jc, "jobcenter");
    assertThat(basic(bruger, "").status()).as("uden adgangskode").isEqualTo(401);
    assertThat(tabeller()).as("hemmeligheden er ikke gemt").doesNotContain(kode);

    Vindue anna = vindue();
    assertThat(anna.hent("/velkommen?kode=" + kode).krop()).contains(bruger);
    Raa.Svar svag = vaelg(anna, kode, "kort", "kort");
    assertThat(svag.krop())
        .contains("mindst 10 tegn")
        .contains("mindst ét stort bogstav")
        .contains("id=\"fejl-kode\"");
    assertThat(vaelg(anna, kode, KODE, KODE + "x").krop()).contains("ikke ens");
    Raa.Svar valgt = vaelg(anna, kode, KODE, KODE);
    assertThat(valgt.hoved("Location").get(0)).endsWith("/login");
    assertThat(anna.hent("/login").krop()).contains("Log ind med brugernavnet " + bruger);
    assertThat(anna.hent("/").status()).as("ingen logges ind af et link").isEqualTo(302);
    anna.logInd(bruger, KODE);
    assertThat(anna.hent("/").status()).isEqualTo(200);
    assertThat(basic(bruger, KODE).status()).isEqualTo(200);

    assertThat(linjer(jc))
        .containsExactly(
            tuple("admin", Handling.ORGANISATION_OPRETTET, null),
            tuple("admin", Handling.INVITERET, bruger),
            tuple("admin", Handling.ADMINISTRATOR_UDPEGET, bruger),
            tuple(bruger, Handling.KODE_VALGT, bruger));
    assertThat(admin.hent(SIDEN + "/" + jc).krop()).contains("Valgte adgangskode");
  }

  @Test
  void denFaellesPostkasseFaarPostNaarDenErBekraeftetOgKollegersAdresserRettes()
      throws IOException {
    Vindue admin = somAdministrator();
    String org = opret(admin, "jobcenter", "Jobcenter " + nyt(), "0492");
    String andet = opret(admin, "jobcenter", "Jobcenter " + nyt(), "0492");
    Vindue anna = indsat(admin, org, "Anna Bæk Carlsen", "administrator=true");
    inviter(admin, org, "Bo Dam Eriksen");
    String bo = org + "_bde";
    String faelles = "post@" + org.replace('_', '-') + ".example";
    Vindue ukendt = vindue();
    String forkert = ukendt.hent("/postkasse/bekraeft?kode=forkert").krop();

    anna.hent(SIDEN + "/" + org);
    assertThat(anna.formular(SIDEN + "/" + org + "/postkasse", "faellesadresse=nej").krop())
        .contains("id=\"fejl-faellesadresse\"");
    assertThat(anna.formular(SIDEN + "/" + andet + "/postkasse", "faellesadresse=a@b.dk").status())
        .isEqualTo(403);
    anna.formular(SIDEN + "/" + org + "/postkasse", "faellesadresse=" + faelles);
    String erstattet = bekraeftelse(faelles);
    anna.formular(SIDEN + "/" + org + "/postkasse", "faellesadresse=" + faelles);
    String kode = bekraeftelse(faelles);
    assertThat(
            system
                .bean(JdbcClient.class)
                .sql("select * from faellespostkasse")
                .query()
                .listOfRows())
        .as("hemmeligheden er ikke gemt")
        .asString()
        .contains(faelles)
        .doesNotContain(kode);
    assertThat(ukendt.hent("/postkasse/bekraeft?kode=" + erstattet).krop()).isEqualTo(forkert);
    for (int i = 0; i < 2; i++) {
      Raa.Svar set = ukendt.hent("/postkasse/bekraeft?kode=" + kode);
      assertThat(set.krop()).contains("Bekræft postkassen").doesNotContain(faelles);
      assertThat(set.hoved("Referrer-Policy")).containsExactly("no-referrer");
    }
    Faellespostkasser postkasser = system.bean(Faellespostkasser.class);
    assertThat(postkasser.bekraeftet(org)).as("at se er ikke at bekræfte").isEmpty();
    assertThat(ukendt.formular("/postkasse/bekraeft", "link=" + kode).krop())
        .contains("Postkassen er bekræftet");
    assertThat(postkasser.bekraeftet(org).map(f -> f.adresse())).contains(faelles);
    assertThat(postkasser.bekraeftet(andet)).isEmpty();
    Raa.Svar igen = ukendt.hent("/postkasse/bekraeft?kode=" + kode);
    assertThat(igen.status()).isEqualTo(404);
    assertThat(igen.krop()).isEqualTo(forkert);

    brevTil(org, "1");
    brevTil(andet, "1");
    assertThat(gaarTil(org, "1")).containsExactly(faelles);
    assertThat(gaarTil(andet, "1")).isEmpty();

    Postadresser adresser = system.bean(Postadresser.class);
    anna.hent(SIDEN + "/" + org);
    assertThat(
            anna.formular(SIDEN + "/" + org + "/adresse", "bruger=" + bo + "&adresse=nej").krop())
        .contains("id=\"fejl-adresse-" + bo + "\"");
    anna.formular(SIDEN + "/" + org + "/adresse", "bruger=" + bo + "&adresse=bo@zq.example");
    assertThat(adresser.af(bo)).contains(Postadresse.udenNyhedsbrev(bo, "bo@zq.example", false));
    assertThat(anna.hent(SIDEN + "/" + org).krop()).contains("bo@zq.example", ">Bekræftet<");
    brevTil(org, "2");
    assertThat(gaarTil(org, "2")).containsExactlyInAnyOrder(faelles, "bo@zq.example");
    anna.formular(SIDEN + "/" + org + "/adresse", "bruger=" + bo + "&adresse=bo2@zq.example");
    assertThat(gaarTil(org, "2"))
        .as("det, der venter, følger med")
        .containsExactlyInAnyOrder(faelles, "bo2@zq.example");
    int breve = system.bean(Postlager.class).seneste(1000).size();
    anna.formular(
        SIDEN + "/" + org + "/postkasse", "faellesadresse=" + faelles + "&kunUdenAndre=true");
    assertThat(system.bean(Postlager.class).seneste(1000)).as("intet nyt link").hasSize(breve);
    brevTil(org, "3");
    assertThat(gaarTil(org, "3")).containsExactly("bo2@zq.example");
    anna.formular(SIDEN + "/" + org + "/adresse", "bruger=" + bo + "&adresse=");
    assertThat(adresser.af(bo)).isEmpty();
    brevTil(org, "4");
    assertThat(gaarTil(org, "4")).as("ingen har selv en adresse").containsExactly(faelles);
    assertThat(
            anna.formular(SIDEN + "/" + org + "/adresse", "bruger=admin&adresse=a@b.dk").status())
        .as("ingen uden for organisationen")
        .isEqualTo(404);
    admin.hent(SIDEN + "/" + org);
    admin.formular(SIDEN + "/" + org + "/adresse", "bruger=" + bo + "&adresse=bo3@zq.example");
    assertThat(adresser.af(bo)).as("også systemets administrator").isPresent();
    assertThat(linjer(org))
        .contains(
            tuple(org + "_abc", Handling.POSTKASSE_RETTET, null),
            tuple(org + "_abc", Handling.ADRESSE_RETTET, bo));
  }

  private static void brevTil(String organisation, String nr) {
    Instant nu = system.bean(Clock.class).instant();
    system
        .bean(Udbakke.class)
        .laeg(
            Brev.af(
                "proeve:" + organisation + nr,
                Postart.OPGAVE,
                null,
                Modtager.organisation(organisation),
                "Ny opgave",
                null,
                "/projektrum",
                nu));
    system.bean(Postlager.class).fordel(Instant.EPOCH, nu);
  }

  private static List<String> gaarTil(String organisation, String nr) {
    return system
        .bean(JdbcClient.class)
        .sql("select adresse from forsendelse where post = ?")
        .param("proeve:" + organisation + nr)
        .query(String.class)
        .list();
  }

  /** The newest link that was sent there, as its mail holds it. */
  private static String bekraeftelse(String adresse) {
    return system.bean(Postlager.class).seneste(1000).stream()
        .map(p -> p.brev())
        .filter(b -> b.art() == Postart.POSTKASSE && adresse.equals(b.modtager().adresse()))
        .findFirst()
        .map(b -> b.sti().substring(b.sti().indexOf('=') + 1))
        .orElseThrow();
  }

  @Test
  void altGaltSigesPaaEnGangOgIntetGemmes() throws IOException {
    Vindue admin = somAdministrator();
    int foer = system.bean(Aktoerer.class).alle().size();
    admin.hent(SIDEN);
    Raa.Svar svar =
        admin.formular(SIDEN, "rolle=virksomhed&navn=%20&niveau=VERDEN&kommune=9999&cvr=123");
    assertThat(svar.krop())
        .contains(
            "id=\"fejl-rolle\"",
            "id=\"fejl-navn\"",
            "id=\"fejl-niveau\"",
            "id=\"fejl-kommune\"",
            "id=\"fejl-cvr\"")
        .contains("Organisationens navn mangler");
    assertThat(admin.formular(SIDEN, "rolle=jobcenter&navn=Jobcenter+X").krop())
        .contains("Et jobcenter hører til en kommune");
    assertThat(admin.formular(SIDEN, "rolle=koordinator&navn=Lise+010190-1234").krop())
        .contains("cpr-nummer");
    assertThat(system.bean(Aktoerer.class).alle()).hasSize(foer);

    String navn = "Cockpit";
    String id = opret(admin, "koordinator", navn, "");
    assertThat(id).as("ikke gruppen med rettigheder").isEqualTo("cockpit2");
    admin.hent(SIDEN);
    assertThat(admin.formular(SIDEN, "rolle=koordinator&navn=" + navn.toUpperCase()).krop())
        .contains("allerede en organisation");
  }

  @Test
  void etLinkBrugesEnGangUdloeberOgErstattes() throws IOException {
    Vindue admin = somAdministrator();
    String org = opret(admin, "faglig_organisation", "Forbund " + nyt(), "");
    String brugt = inviter(admin, org, "Bo Holm");
    assertThat(vaelg(vindue(), brugt, KODE, KODE).status()).isEqualTo(302);
    String erstattet = inviter(admin, org, "Ib Dam");
    String bruger = org + "_id";
    String udloebet = nytLink(admin, org, bruger);
    Raa.Svar forkert = vaelg(vindue(), "forkert", KODE, KODE);
    assertThat(forkert.status()).isEqualTo(404);
    for (String kode : List.of(brugt, erstattet)) {
      assertThat(vaelg(vindue(), kode, "Anden-god-kode-8", "Anden-god-kode-8").krop())
          .isEqualTo(forkert.krop());
      assertThat(vindue().hent("/velkommen?kode=" + kode).status()).isEqualTo(404);
    }
    assertThat(basic(org + "_bh", "Anden-god-kode-8").status()).isEqualTo(401);

    ClockUtil.setCurrentTime(
        Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(8))));
    assertThat(vaelg(vindue(), udloebet, KODE, KODE).krop()).isEqualTo(forkert.krop());
    ClockUtil.reset();
    assertThat(vaelg(vindue(), udloebet, KODE, KODE).status()).isEqualTo(302);
  }

  @Test
  void denDerGaetterLinksMaaVente() throws IOException {
    int sidste = 0;
    for (int i = 0; i < 61; i++) {
      sidste = vindue().hent("/velkommen?kode=gaet" + i).status();
    }
    assertThat(sidste).isEqualTo(429);
  }

  @Test
  void organisationensEgenAdministratorKanKunSineKolleger() throws IOException {
    Vindue admin = somAdministrator();
    String egen = opret(admin, "uddannelsesinstitution", "Skole " + nyt(), "");
    String anden = opret(admin, "uddannelsesinstitution", "Anden skole " + nyt(), "");
    Vindue leder = indsat(admin, egen, "Lea Dahl", "administrator=true");
    String lederId = egen + "_ld";
    indsat(admin, anden, "Ole Friis", "");
    String fremmed = anden + "_of";

    // what the right is for
    assertThat(leder.hent("/").krop()).contains(SIDEN + "/" + egen);
    String side = leder.hent(SIDEN + "/" + egen).krop();
    assertThat(side)
        .contains("En administrator</span>: <span>Inviterede")
        .doesNotContain("Gør til administrator")
        .doesNotContain("name=\"administrator\"");
    inviter(leder, egen, "Per Krog");
    String kollega = egen + "_pk";
    assertThat(grupper(kollega)).containsExactlyInAnyOrder(egen, "uddannelsesinstitution");

    // other organisations, which exist or not, and what is for administrators of the system
    for (String sti : List.of("", "/" + anden, "/findes_ikke", "/" + anden + "/..", "/laaste")) {
      assertThat(leder.hent(SIDEN + sti).status()).as(sti).isIn(403, 400);
    }
    assertThat(leder.hent("/administration/laaste").status()).isEqualTo(403);
    leder.hent(SIDEN + "/" + egen);
    for (String org : List.of(anden, "findes_ikke")) {
      for (String kald : List.of("inviter", "link", "fjern", "administrator")) {
        assertThat(
                leder
                    .formular(
                        SIDEN + "/" + org + "/" + kald,
                        "person=Ny+Mand&skalVaere=true&bruger=" + fremmed)
                    .status())
            .as(org + "/" + kald)
            .isEqualTo(403);
      }
    }
    // somebody else's people through the own page
    for (String bruger : List.of(fremmed, "admin", "findes_ikke")) {
      for (String kald : List.of("link", "fjern")) {
        assertThat(leder.formular(SIDEN + "/" + egen + "/" + kald, "bruger=" + bruger).status())
            .as(bruger + " " + kald)
            .isEqualTo(404);
      }
    }
    // more than the role gives
    assertThat(
            leder
                .formular(SIDEN + "/" + egen + "/administrator", "skalVaere=true&bruger=" + kollega)
                .status())
        .isEqualTo(403);
    assertThat(
            leder
                .formular(SIDEN + "/" + egen + "/inviter", "person=Eva+Ny&administrator=true")
                .status())
        .isEqualTo(403);
    assertThat(findes(egen + "_en")).isFalse();
    assertThat(leder.formular(SIDEN, "rolle=koordinator&navn=Min+egen").status()).isEqualTo(403);
    assertThat(leder.formular(SIDEN + "/" + egen + "/fjern", "bruger=" + lederId).status())
        .isEqualTo(400);
    // without the token, and without a log-in
    leder.tegn = null;
    assertThat(leder.formular(SIDEN + "/" + egen + "/fjern", "bruger=" + kollega).status())
        .isEqualTo(403);
    assertThat(vindue().hent(SIDEN + "/" + egen).status()).isEqualTo(302);
    // the engine's own ways to users and groups
    for (String sti : List.of("/user/create", "/group/create", "/authorization/create")) {
      assertThat(
              Raa.send(
                      system.adresse(),
                      "POST",
                      "/engine-rest" + sti,
                      "{}",
                      auth(lederId, KODE),
                      "Content-Type: application/json")
                  .status())
          .as(sti)
          .isEqualTo(403);
    }
    assertThat(
            Raa.send(
                    system.adresse(),
                    "PUT",
                    "/engine-rest/group/camunda-admin/members/" + lederId,
                    "",
                    auth(lederId, KODE))
                .status())
        .isEqualTo(403);
    leder.hent("/camunda/app/tasklist/default/");
    assertThat(leder.hent("/camunda/app/admin/default/").status()).isIn(302, 403);
    assertThat(leder.hent("/camunda/api/engine/engine/default/user").krop())
        .doesNotContain(fremmed);

    assertThat(grupper(fremmed)).contains(anden);
    assertThat(grupper(lederId)).containsExactlyInAnyOrder(egen, "uddannelsesinstitution");
    assertThat(linjer(anden)).noneMatch(l -> l.toList().get(0).equals(lederId));

    // gone is gone, at the next click
    leder.hent(SIDEN + "/" + egen);
    assertThat(leder.formular(SIDEN + "/" + egen + "/fjern", "bruger=" + kollega).status())
        .isEqualTo(302);
    assertThat(grupper(kollega)).isEmpty();
    admin.hent(SIDEN + "/" + egen);
    admin.formular(SIDEN + "/" + egen + "/administrator", "skalVaere=false&bruger=" + lederId);
    assertThat(leder.hent(SIDEN + "/" + egen).status()).isEqualTo(403);
    assertThat(leder.hent("/").krop()).doesNotContain(SIDEN);
  }

  @Test
  void enFilOpretterAltEllerIntet() throws IOException {
    Vindue admin = somAdministrator();
    String nr = nyt();
    String hoved = "Organisation;Rolle;Dækker;Kommune;CVR-nummer;Person;Administrator\r\n";
    String gal =
        hoved
            + "Jobcenter A%1$s;Jobcenter;;Randers;;Anna Alm;ja\r\n".formatted(nr)
            + "Jobcenter B%1$s;Jobcenterx;;Atlantis;12;010190-1234;måske\r\n".formatted(nr)
            + "Jobcenter C%1$s;Jobcenter;;;;;ja\r\n".formatted(nr)
            + "Jobcenter A%1$s;Jobcenter;;Aarhus;;anna  alm;\r\n".formatted(nr);
    int foer = system.bean(Aktoerer.class).alle().size();
    String svar = fil(admin, gal).krop();
    assertThat(svar)
        .contains("Filen er afvist, og intet er gemt")
        .contains("Række 3, kolonnen »Rolle«: Der står »Jobcenterx«")
        .contains("Række 3, kolonnen »Kommune«: Der står »Atlantis«")
        .contains("Række 3, kolonnen »CVR-nummer«")
        .contains("Række 3, kolonnen »Person«")
        .doesNotContain("010190")
        .contains("Række 3, kolonnen »Administrator«: Der står »måske«")
        .contains("Række 4, kolonnen »Kommune«: Et jobcenter hører til en kommune")
        .contains("Række 4, kolonnen »Administrator«")
        .contains("Række 5, kolonnen »Kommune«: Der står »Aarhus«. Organisationen har noget andet")
        .contains("Række 5, kolonnen »Person«");
    assertThat(system.bean(Aktoerer.class).alle()).hasSize(foer);

    String god =
        hoved
            + "Jobcenter A%1$s;Jobcenter;;Randers;;Anna Alm;ja\r\n".formatted(nr)
            + "Jobcenter A%1$s;jobcenter;;;;Bo Bæk;\r\n".formatted(nr)
            + "Fælles Forbund %1$s;Faglig organisation;Central;;12345678;Cai Dam;nej\r\n"
                .formatted(nr)
            + "Tom Skole %1$s;Uddannelsesinstitution;;;;;\r\n".formatted(nr);
    Raa.Svar plan = fil(admin, god);
    assertThat(plan.krop()).contains("Det vil der ske").contains("Intet er gemt endnu");
    assertThat(system.bean(Aktoerer.class).alle()).as("kun prøvet").hasSize(foer);
    Matcher m =
        Pattern.compile("name=\"indhold\" value=\"([^\"]+)\"")
            .matcher(plan.krop().replaceAll("\r\n[0-9a-f]+\r\n", ""));
    assertThat(m.find()).isTrue();
    String indhold = URLEncoder.encode(HtmlUtils.htmlUnescape(m.group(1)), StandardCharsets.UTF_8);
    Raa.Svar oprettet = admin.formular("/administration/indlaes/opret", "indhold=" + indhold);
    assertThat(oprettet.status()).as(oprettet.krop()).isEqualTo(302);
    String vist = admin.hent("/administration/indlaes").krop();
    List<String> links = LINK.matcher(vist).results().map(l -> l.group(1)).toList();
    assertThat(links).hasSize(3).doesNotHaveDuplicates();
    assertThat(system.bean(Aktoerer.class).alle()).hasSize(foer + 3);
    String jc = "jobcenter_a" + nr;
    assertThat(grupper(jc + "_bb")).containsExactlyInAnyOrder(jc, "jobcenter");
    assertThat(vaelg(vindue(), links.get(2), KODE, KODE).status()).isEqualTo(302);
    assertThat(basic("faelles_forbund_" + nr + "_cd", KODE).status()).isEqualTo(200);

    // the same file once more tells what is there already
    assertThat(fil(admin, god).krop()).contains("Række 2, kolonnen »Person«");
    // and is for those who administrate the whole system
    Vindue leder = vindue();
    vaelg(leder, links.get(0), KODE, KODE);
    leder.logInd(jc + "_aa", KODE);
    assertThat(leder.hent("/administration/indlaes").status()).isEqualTo(403);
    leder.hent(SIDEN + "/" + jc);
    assertThat(fil(leder, god).status()).isEqualTo(403);
    assertThat(leder.formular("/administration/indlaes/opret", "indhold=" + indhold).status())
        .isEqualTo(403);
  }

  @Test
  void enNyKodeSlutterDeAndreSessionerOgManKanSlutteSine() throws IOException {
    Vindue admin = somAdministrator();
    String org = opret(admin, "faglig_organisation", "Forbund " + nyt(), "");
    Vindue her = indsat(admin, org, "Ida Juhl", "");
    String bruger = org + "_ij";
    Vindue der = vindue();
    der.logInd(bruger, KODE);
    Vindue tredje = vindue();
    tredje.logInd(bruger, KODE);
    String side = her.hent("/konto").krop();
    assertThat(side.split("En browser på en computer", -1)).hasSize(3 + 1 + 2);

    // somebody else's sessions are not one's own to end
    Matcher m = Pattern.compile("name=\"noegle\" value=\"([^\"]+)\"").matcher(side);
    assertThat(m.find()).isTrue();
    admin.hent("/konto");
    admin.formular("/konto/slut", "noegle=" + m.group(1));
    assertThat(tredje.hent("/").status()).isEqualTo(200);
    assertThat(der.hent("/").status()).isEqualTo(200);

    her.hent("/konto");
    her.formular("/konto/slut", "noegle=" + m.group(1));
    assertThat(List.of(tredje.hent("/").status(), der.hent("/").status()))
        .containsExactlyInAnyOrder(302, 200);
    her.hent("/konto");
    her.formular("/konto/slut-andre", "");
    assertThat(List.of(tredje.hent("/").status(), der.hent("/").status()))
        .containsExactly(302, 302);
    assertThat(her.hent("/").status()).isEqualTo(200);

    // another password: here one stays, elsewhere it is over, in Tasklist as well
    der.logInd(bruger, KODE);
    her.hent("/konto");
    assertThat(her.formular("/konto/adgangskode", "gammel=x&kode=kort&gentaget=y").krop())
        .contains("id=\"fejl-gammel\"", "id=\"fejl-kode\"", "id=\"fejl-gentaget\"");
    assertThat(der.hent("/").status()).isEqualTo(200);
    String ny = "Splinterny-kode-9";
    assertThat(
            her.formular(
                    "/konto/adgangskode", "gammel=%s&kode=%s&gentaget=%s".formatted(KODE, ny, ny))
                .status())
        .isEqualTo(302);
    assertThat(her.hent("/konto").krop()).contains("Adgangskoden er skiftet");
    assertThat(der.hent("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
    assertThat(der.hent("/").status()).isEqualTo(302);

    // a link that resets it ends them all
    der.logInd(bruger, ny);
    String link = nytLink(admin, org, bruger);
    assertThat(der.hent("/").status()).as("linket alene ændrer intet").isEqualTo(200);
    vaelg(vindue(), link, KODE, KODE);
    assertThat(der.hent("/").status()).isEqualTo(302);
    assertThat(her.hent("/").status()).isEqualTo(302);

    // however much is done, it ends
    der.logInd(bruger, KODE);
    Date nu = ClockUtil.getCurrentTime();
    ClockUtil.setCurrentTime(Date.from(nu.toInstant().plus(Duration.ofHours(11))));
    assertThat(der.hent("/").status()).isEqualTo(200);
    ClockUtil.setCurrentTime(Date.from(nu.toInstant().plus(Duration.ofHours(12))));
    assertThat(der.hent("/").status()).isEqualTo(302);
  }

  @Test
  void etNytNavnGaelderFraSinDagOgEnOrganisationLukkesNaarIntetHaenger() throws IOException {
    Vindue admin = somAdministrator();
    String nr = nyt();
    String org = opret(admin, "branchorganisation", "Gammel forening " + nr, "");
    Vindue leder = indsat(admin, org, "Lea Dahl", "administrator=true");
    String her = SIDEN + "/" + org;
    LocalDate imorgen = Datoer.dagen(ClockUtil.getCurrentTime().toInstant()).plusDays(1);
    admin.hent(her);
    assertThat(admin.formular(her + "/navn", "nytNavn=&fra=i+gaar").krop())
        .contains("id=\"fejl-nytNavn\"", "id=\"fejl-fra\"");
    assertThat(
            admin.formular(her + "/navn", "nytNavn=Ny+forening+" + nr + "&fra=" + imorgen).status())
        .isEqualTo(302);
    assertThat(navn(org)).isEqualTo("Gammel forening " + nr);
    leder.hent(her);
    for (String kald : List.of("/navn", "/luk")) {
      assertThat(leder.formular(her + kald, "nytNavn=Mit+navn&aaben=false&fra=" + imorgen).status())
          .as(kald)
          .isEqualTo(403);
    }
    ClockUtil.setCurrentTime(Date.from(imorgen.atTime(0, 1).atZone(Datoer.DANMARK).toInstant()));
    system.bean(Navneskifter.class).skift();
    assertThat(navn(org)).isEqualTo("Ny forening " + nr);
    ClockUtil.reset();
    var navne = system.bean(Organisationsnavne.class);
    assertThat(navne.paa(org, imorgen.minusDays(1))).contains("Gammel forening " + nr);
    assertThat(navne.paa(org, imorgen)).contains("Ny forening " + nr);

    assertThat(leder.hent(her).status()).isEqualTo(200);
    admin.hent(her);
    assertThat(admin.formular(her + "/luk", "aaben=false").status()).isEqualTo(302);
    assertThat(leder.hent(her).status()).isEqualTo(403);
    assertThat(system.bean(Aktoerer.class).medRolle("branchorganisation"))
        .noneMatch(a -> a.id().equals(org));
    admin.hent(her);
    assertThat(admin.formular(her + "/luk", "aaben=true").status()).isEqualTo(302);
    assertThat(leder.hent(her).status()).isEqualTo(200);
    assertThat(linjer(org).stream().map(l -> l.toList().get(1)))
        .contains(
            Handling.NAVN_SKIFTET, Handling.ORGANISATION_LUKKET, Handling.ORGANISATION_GENAABNET);

    // somebody is waiting for this one
    String forloeb = Screeningsforloeb.i(system::bean).id();
    admin.hent(SIDEN + "/" + Testaktoerer.JOBCENTER);
    assertThat(admin.formular(SIDEN + "/" + Testaktoerer.JOBCENTER + "/luk", "aaben=false").krop())
        .contains("Organisationen er ikke lukket", "der ikke er slut: ")
        .contains(forloeb);
    assertThat(system.bean(Aktoerer.class).deaktiverede())
        .noneMatch(a -> a.id().equals(Testaktoerer.JOBCENTER));
  }

  private static String navn(String org) {
    return system.bean(Aktoerer.class).navn(org);
  }

  private static Raa.Svar fil(Vindue v, String indhold) throws IOException {
    v.hent("/administration/indlaes");
    String krop =
        """
        --graense\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --graense\r
        Content-Disposition: form-data; name="fil"; filename="folk.csv"\r
        Content-Type: text/csv\r
        \r
        %s\r
        --graense--\r
        """
            .formatted(v.tegn, indhold);
    return v.send("/administration/indlaes", "multipart/form-data; boundary=graense", krop);
  }

  /** A link must not take over somebody who is more than a colleague. */
  @Test
  void enKollegaDerErMereEndDetKanIkkeOvertages() throws IOException {
    Vindue admin = somAdministrator();
    String egen = opret(admin, "branchorganisation", "Forening " + nyt(), "");
    Vindue leder = indsat(admin, egen, "Lea Dahl", "administrator=true");
    String foer = inviter(leder, egen, "Max Stor");
    String stor = egen + "_ms";
    IdentityService identitet = system.bean(IdentityService.class);
    identitet.createMembership(stor, "camunda-admin");

    assertThat(vaelg(vindue(), foer, KODE, KODE).status()).as("et gammelt link").isEqualTo(404);
    leder.hent(SIDEN + "/" + egen);
    assertThat(leder.formular(SIDEN + "/" + egen + "/link", "bruger=" + stor).status())
        .isEqualTo(403);
    assertThat(leder.formular(SIDEN + "/" + egen + "/fjern", "bruger=" + stor).status())
        .isEqualTo(403);
    assertThat(grupper(stor)).contains("camunda-admin", egen);
    identitet.deleteUser(stor);
  }

  @Test
  void sidernesBilledeOgTastatur() {
    Page side = browser.nytVindue();
    Browser.logInd(side, system.adresse(), "admin", KoerendeSystem.KODE);
    String navn = "Uddannelsescenter " + nyt();
    for (int[] maal : new int[][] {{1366, 768}, {390, 844}}) {
      side.setViewportSize(maal[0], maal[1]);
      side.navigate(system.adresse() + SIDEN);
      billede(side, "konto-organisationer-" + maal[0]);
      side.navigate(system.adresse() + "/administration/indlaes");
      billede(side, "konto-indlaes-" + maal[0]);
      assertThat(Tilgaengelighed.brud(side)).isEmpty();
      for (String sti :
          List.of("/administration/register", "/administration/genspil", "/projektrum/tal")) {
        side.navigate(system.adresse() + sti);
        assertThat(Tilgaengelighed.brud(side)).as(sti).isEmpty();
      }
    }
    side.navigate(system.adresse() + SIDEN);
    side.selectOption("#rolle", "uddannelsesinstitution");
    side.click("button:has-text('Opret organisationen')");
    billede(side, "konto-fejl");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    side.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
    assertThat(side.evaluate("document.activeElement.id")).isEqualTo("navn");
    assertThat(side.inputValue("#rolle")).isEqualTo("uddannelsesinstitution");
    side.fill("#navn", navn);
    side.press("#navn", "Enter");
    side.fill("#person", "Karen Lund");
    side.press("#person", "Enter");
    String link = side.inputValue("#linket");
    for (int[] maal : new int[][] {{1366, 768}, {390, 844}}) {
      side.setViewportSize(maal[0], maal[1]);
      billede(side, "konto-organisation-" + maal[0]);
      assertThat(Tilgaengelighed.brud(side)).isEmpty();
      assertThat((Boolean) side.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
    side.reload();
    assertThat(side.locator("#linket").count()).as("vises én gang").isZero();

    side.navigate(system.adresse() + "/administration");
    billede(side, "konto-klargoering");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();
    side.navigate(system.adresse() + "/konto");
    billede(side, "konto-din-bruger");
    assertThat(Tilgaengelighed.brud(side)).isEmpty();

    Page karen = browser.nytVindue();
    karen.setViewportSize(390, 844);
    karen.navigate(link);
    billede(karen, "konto-velkommen");
    assertThat(Tilgaengelighed.brud(karen)).isEmpty();
    karen.fill("#kode", KODE);
    karen.fill("#gentaget", KODE);
    karen.press("#gentaget", "Enter");
    karen.waitForURL("**/login");
    assertThat(karen.content()).contains("Adgangskoden er valgt");
    karen.navigate(link);
    billede(karen, "konto-brugt-link");
    assertThat(Tilgaengelighed.brud(karen)).isEmpty();
  }

  private static void billede(Page side, String navn) {
    Browser.heleSiden(side, navn);
  }

  private static Vindue vindue() {
    return new Vindue(system.adresse(), "10.20.0.1");
  }

  private static Vindue somAdministrator() throws IOException {
    Vindue admin = vindue();
    admin.logInd("admin", KoerendeSystem.KODE);
    return admin;
  }

  /** A new member who has chosen a password and logged in. */
  private static Vindue indsat(Vindue admin, String org, String navn, String mere)
      throws IOException {
    String kode = inviter(admin, org, navn, mere);
    Vindue v = vindue();
    vaelg(v, kode, KODE, KODE);
    Matcher m = Pattern.compile("brugernavnet ([\\w-]+)").matcher(v.hent("/login").krop());
    assertThat(m.find()).isTrue();
    v.logInd(m.group(1), KODE);
    return v;
  }

  private static String opret(Vindue v, String rolle, String navn, String kommune)
      throws IOException {
    v.hent(SIDEN);
    Raa.Svar svar =
        v.formular(
            SIDEN,
            "rolle=%s&navn=%s&kommune=%s"
                .formatted(rolle, URLEncoder.encode(navn, StandardCharsets.UTF_8), kommune));
    assertThat(svar.status()).as(svar.krop()).isEqualTo(302);
    String til = svar.hoved("Location").get(0);
    return til.substring(til.lastIndexOf('/') + 1);
  }

  private static String inviter(Vindue v, String org, String navn, String... mere)
      throws IOException {
    v.hent(SIDEN + "/" + org);
    return link(
        v,
        org,
        v.formular(
            SIDEN + "/" + org + "/inviter",
            "person="
                + URLEncoder.encode(navn, StandardCharsets.UTF_8)
                + "&"
                + String.join("&", mere)));
  }

  private static String nytLink(Vindue v, String org, String bruger) throws IOException {
    v.hent(SIDEN + "/" + org);
    return link(v, org, v.formular(SIDEN + "/" + org + "/link", "bruger=" + bruger));
  }

  private static String link(Vindue v, String org, Raa.Svar svar) throws IOException {
    assertThat(svar.status()).as(svar.krop()).isEqualTo(302);
    Matcher m = LINK.matcher(v.hent(SIDEN + "/" + org).krop());
    assertThat(m.find()).isTrue();
    assertThat(v.hent(SIDEN + "/" + org).krop()).doesNotContain("/velkommen?kode=");
    return m.group(1);
  }

  private static Raa.Svar vaelg(Vindue v, String link, String kode, String gentaget)
      throws IOException {
    v.hent("/login");
    return v.formular("/velkommen", "link=%s&kode=%s&gentaget=%s".formatted(link, kode, gentaget));
  }

  private static Raa.Svar basic(String bruger, String kode) throws IOException {
    return Raa.send(system.adresse(), "GET", "/engine-rest/task/count", null, auth(bruger, kode));
  }

  private static String auth(String bruger, String kode) {
    return "Authorization: Basic "
        + java.util.Base64.getEncoder()
            .encodeToString((bruger + ":" + kode).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> grupper(String bruger) {
    return system.bean(IdentityService.class).createGroupQuery().groupMember(bruger).list().stream()
        .map(Group::getId)
        .toList();
  }

  private static boolean findes(String bruger) {
    return system.bean(IdentityService.class).createUserQuery().userId(bruger).count() > 0;
  }

  private static List<org.assertj.core.groups.Tuple> linjer(String org) {
    List<Kontohaendelse> nyeste = system.bean(Kontolog.class).seneste(org, 100);
    return nyeste.stream()
        .sorted(java.util.Comparator.comparingInt(l -> -nyeste.indexOf(l)))
        .map(l -> tuple(l.udfoertAf(), l.handling(), l.bruger()))
        .toList();
  }

  private static String tabeller() {
    JdbcClient jdbc = system.bean(JdbcClient.class);
    return List.of("invitation", "kontohaendelse", "engangsnoegle").stream()
        .map(t -> jdbc.sql("select * from " + t).query().listOfRows().toString())
        .reduce("", String::concat);
  }

  private static String nyt() {
    return UUID.randomUUID().toString().substring(0, 6);
  }
}
