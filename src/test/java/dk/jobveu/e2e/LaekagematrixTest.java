package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.bilag.Bilag;
import dk.jobveu.bilag.Bilagslager;
import dk.jobveu.bilag.Bilagssted;
import dk.jobveu.bilag.Bilagstype;
import dk.jobveu.bilag.Logo;
import dk.jobveu.bilag.Logoer;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.e2e.spor.Ejerskab;
import dk.jobveu.e2e.spor.Kald;
import dk.jobveu.e2e.spor.Kald.Svar;
import dk.jobveu.e2e.spor.Maerker;
import dk.jobveu.e2e.spor.Motorveje;
import dk.jobveu.e2e.spor.Motorveje.Vej;
import dk.jobveu.e2e.spor.ToForloeb;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.kladde.Kladde;
import dk.jobveu.kladde.Kladder;
import dk.jobveu.kladde.Kladdested;
import dk.jobveu.kontakt.Forloebskontakt;
import dk.jobveu.kontakt.Forloebskontakter;
import dk.jobveu.kontakt.Henvendelse;
import dk.jobveu.kontakt.Henvendelser;
import dk.jobveu.kontakt.Kontaktopgave;
import dk.jobveu.kontakt.Kontaktperson;
import dk.jobveu.kontakt.Kontaktpersoner;
import dk.jobveu.konto.Lokaladministratorer;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.post.Postgang;
import dk.jobveu.postkasse.Samtale;
import dk.jobveu.spoergeskema.Adspurgt;
import dk.jobveu.spoergeskema.Adspurgte;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import dk.jobveu.svarlink.Vegnesvar;
import dk.jobveu.svarlink.Vegnesvarene;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import dk.jobveu.virksomhedsbesoeg.Virksomhedsbesoeg;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.admin.plugin.spi.AdminPlugin;
import org.camunda.bpm.cockpit.plugin.spi.CockpitPlugin;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.camunda.bpm.webapp.plugin.spi.AppPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every list and every reading end point, asked by every role of the same forløb, of another and of
 * none, with a mark in all that was written and for every citizen (issue 3, row 4). A mark may be
 * found only by those whom {@link Ejerskab} names.
 */
class LaekagematrixTest {

  private static final String MOTOR = "/engine-rest";
  private static final String MOTOR_I_WEBAPP = "/camunda/api/engine/engine/default";

  /**
   * One of each role in the forløb with the course, in the tender, and outside both. The school of
   * each was asked in phase 1 of the other, and has nothing to do with its class or its bids.
   */
  private static final List<String> LAESERE =
      List.of(
          "veu_syddanmark",
          "tekniq",
          "el_forbund",
          "esbjerg",
          "kolding",
          "rybners",
          "syddansk_erhvervsskole",
          "randers",
          "aarhus",
          "tradium",
          "aarhus_tech",
          "horesta",
          "3f_pshr",
          "veu_hovedstaden",
          "taarnby",
          "tec",
          "star",
          "alene",
          "kunrolle");

  /** Those who have nothing to do with either forløb, one of each role and without any. */
  private static final List<String> UDENFOR =
      List.of(
          "horesta", "3f_pshr", "veu_hovedstaden", "taarnby", "tec", "star", "alene", "kunrolle");

  /** Enough of them for the engine's many end points. */
  private static final Set<String> IKKE_I_MOTOREN =
      Set.of("el_forbund", "esbjerg", "aarhus", "aarhus_tech", "tec");

  /** One of each role for the web applications' own way to the same end points. */
  private static final Set<String> WEBAPP_LAESERE =
      Set.of("veu_syddanmark", "tekniq", "kolding", "syddansk_erhvervsskole", "alene");

  /** A mark, what it stands for, who it belongs to and where; without a forløb it is a person's. */
  private record Spor(String tekst, String hvad, String ejer, String forloeb, Pattern tal) {

    Spor(String tekst, String hvad, String ejer, String forloeb) {
      this(tekst, hvad, ejer, forloeb, erTal(tekst) ? somDanskereSkriverDet(tekst) : null);
    }

    boolean findesI(String krop) {
      // most texts do not even have its last digits: the expression is asked of the others
      return tal == null
          ? krop.contains(tekst)
          : krop.contains(tekst.substring(Math.max(0, tekst.length() - 3)))
              && tal.matcher(krop).find();
    }

    private static boolean erTal(String tekst) {
      return Character.isDigit(tekst.charAt(0)) && tekst.length() <= 6;
    }

    /** A number that is not a part of an id or a time. */
    private static Pattern somDanskereSkriverDet(String tekst) {
      String tusinder = tekst.length() < 4 ? tekst : tekst.replaceAll("(...)$", "\\\\.?$1");
      return Pattern.compile("(?<![\\w.:-])" + tusinder + "(?![\\w:-])");
    }
  }

  private record Spoergsmaal(String metode, String sti, String krop, String accept, String navn) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ANTAL = Pattern.compile("\\{\"count\":(\\d+)}");

  private static KoerendeSystem system;
  private static ToForloeb to;
  private static JdbcClient jdbc;
  private static final List<Spor> SPOR = new ArrayList<>();
  private static final Map<String, Kald> KALD = new ConcurrentHashMap<>();
  private static final Map<String, String> ORGANISATIONER = new ConcurrentHashMap<>();

  /** What each mark was rightly seen as, by whom: shows that the matrix is not empty. */
  private static final Set<String> RETMAESSIGT = new ConcurrentSkipListSet<>();

  private static final Set<String> I_BLANKETTER = new TreeSet<>();
  private static final Set<String> SETE_OPGAVER = new HashSet<>();

  @BeforeAll
  static void toForloebErIGang() {
    system = KoerendeSystem.iHukommelsen("laekager", "--logging.level.org.camunda=off");
    jdbc = system.bean(JdbcClient.class);
    to = new ToForloeb(system, LaekagematrixTest::blanketter);
    // the letters that follow from all of it
    system.bean(Postgang.class).skriv();
    assertThat(jdbc.sql("select count(*) from post").query(Integer.class).single()).isPositive();
    SPOR.addAll(tekster(to.kursus, to.kursusmaerker));
    SPOR.addAll(tekster(to.udbud, to.udbudsmaerker));
    SPOR.addAll(idEr());
    to.organisationer.forEach(
        (bruger, organisation) -> {
          String navn = organisation.isEmpty() ? bruger : organisation;
          SPOR.add(new Spor(bruger, "bruger", organisation, null));
          SPOR.add(new Spor("zqn" + navn + "x", "medarbejderens navn", organisation, null));
          SPOR.add(new Spor("zqe" + navn + "x", "medarbejderens e-post", organisation, null));
        });
    for (String opgave : foelsommeOpgaver()) {
      system
          .bean(Kladder.class)
          .gem(
              "kolding" + ToForloeb.ENDELSE,
              Kladdested.opgave(opgave),
              new Kladde(to.kursus, "{\"kommentar\":\"zqkladdex\"}", Instant.EPOCH));
    }
    system
        .bean(Kladder.class)
        .gem(
            "kolding" + ToForloeb.ENDELSE,
            Kladdested.start("job_veu_forloeb"),
            new Kladde(null, "{\"titel\":\"zqstartkladdex\"}", Instant.EPOCH));
    // who lets colleagues in sees their names on the organisation's page, and no other
    // organisation's
    system
        .bean(Lokaladministratorer.class)
        .udpeg("jobcenter_kolding", "kolding" + ToForloeb.ENDELSE);
    // whom a job centre has let answer by a link is its own and the coordinator's
    system
        .bean(Svarlinks.class)
        .udsted(
            new Svarlink(
                "zq-link",
                new Registrering(
                    to.kursus,
                    "kolding" + ToForloeb.ENDELSE,
                    "jobcenter_kolding",
                    null,
                    Instant.EPOCH),
                Formaal.HENSIGTSERKLAERING,
                "en-opgave",
                null,
                null,
                null,
                "zqhrx@virksomhed.example",
                Instant.EPOCH,
                null,
                null));
    // that a school has been sent a link for its bid is for whoever sent it
    system
        .bean(Svarlinks.class)
        .udsted(
            new Svarlink(
                "zq-tilbudslink",
                af(to.kursus, "kolding", "jobcenter_kolding"),
                Formaal.TILBUD,
                null,
                null,
                null,
                "1",
                "zqskolex@skole.example",
                Instant.EPOCH,
                null,
                null));
    SPOR.add(
        new Spor("zqskolex@skole.example", "svarlink til tilbud", "jobcenter_kolding", to.kursus));
    // where an organisation is asked how it went is its own, also before the coordinator
    system
        .bean(Adspurgte.class)
        .gem(
            new Adspurgt(
                "zq-adspurgt",
                af(to.kursus, "kolding", "jobcenter_kolding"),
                "jobcenter_kolding",
                null,
                "jobcenter",
                "zqsporgx@jobcenter.example",
                null,
                null,
                null,
                false));
    SPOR.add(
        new Spor(
            "zqsporgx@jobcenter.example", "spoergeskema.epost", "jobcenter_kolding", to.kursus));
    // that a school's bid was written down for it is for whoever did so, and the school
    system
        .bean(Vegnesvarene.class)
        .gem(
            new Vegnesvar(
                af(to.kursus, "kolding", "jobcenter_kolding").paaVegneAf("zqvegneskolex"),
                Formaal.TILBUD,
                "syddansk_erhvervsskole",
                "1"));
    SPOR.add(new Spor("zqvegneskolex", "svar på vegne", "jobcenter_kolding", to.kursus));
    // an organisation's contact persons are its own until it shows them in a forløb, and what
    // it knows of a company's people is nobody else's
    kontakt("zq-kontakt", null, false);
    kontakt("zq-visk", null, true);
    kontakt("zq-virk", "zqfirmax", false);
    SPOR.add(new Spor("zq-kontaktnavnx", "egen kontaktperson", "jobcenter_kolding", null));
    SPOR.add(new Spor("zq-virknavnx", "egen kontaktperson", "jobcenter_kolding", null));
    SPOR.add(new Spor("zqfirmax", "egen kontaktperson", "jobcenter_kolding", null));
    system
        .bean(Henvendelser.class)
        .gem(
            new Henvendelse(
                "zq-talt",
                "jobcenter_kolding",
                "zqopsoegtx",
                LocalDate.EPOCH,
                "zqtaltomx",
                "zq-virk",
                "kolding" + ToForloeb.ENDELSE,
                Instant.EPOCH));
    SPOR.add(new Spor("zqopsoegtx", "egen henvendelse", "jobcenter_kolding", null));
    SPOR.add(new Spor("zqtaltomx", "egen henvendelse", "jobcenter_kolding", null));
    SPOR.add(new Spor("zq-visknavnx", "kontaktperson", "jobcenter_kolding", to.kursus));
    // what the organisations write to each other is for all of them
    system
        .bean(Samtale.class)
        .skriv(new Samtale.Replik(af(to.kursus, "tekniq", "tekniq"), "zqreplikx."));
    SPOR.add(new Spor("zqreplikx", "samtale", "tekniq", to.kursus));
    // how a company saw the class is for those who plan together
    system
        .bean(Besoegsregister.class)
        .gemBesoeg(
            new Virksomhedsbesoeg(
                af(to.kursus, "tekniq", "tekniq"),
                1,
                system.bean(Virksomheder.class).alle(to.kursus).get(0).id(),
                99,
                Virksomhedsbesoeg.Form.PAA_SKOLEN,
                LocalDate.EPOCH,
                null,
                null,
                null,
                "zqbesoegx.",
                null));
    SPOR.add(new Spor("zqbesoegx", "foelg_holdet.bemaerkning", "tekniq", to.kursus));
    // what backs an agreement is for those who shape it
    system
        .bean(Bilagslager.class)
        .gem(
            new Bilag(
                "zq-bilag",
                new Registrering(
                    to.kursus, "tekniq" + ToForloeb.ENDELSE, "tekniq", null, Instant.EPOCH),
                Bilagssted.BLAASTEMPLING,
                "ARBEJDSGIVER",
                "zqfilx.png",
                Bilagstype.PNG,
                9,
                "a",
                false),
            "zqinderx.".getBytes(StandardCharsets.UTF_8));
    system
        .bean(Logoer.class)
        .gem(new Logo("jobcenter_kolding", "zqlogox", 1, 1, "eg==", false, Instant.EPOCH));
    SPOR.add(new Spor("zqlogox", "logo", "jobcenter_kolding", to.kursus));
    SPOR.add(new Spor("zqfilx", "bilag om opbakning", "tekniq", to.kursus));
    SPOR.add(new Spor("zqinderx", "bilag om opbakning", "tekniq", to.kursus));
    SPOR.add(
        new Spor("zqhrx@virksomhed.example", "svarlink.epost", "jobcenter_kolding", to.kursus));
    SPOR.add(new Spor("zqkladdex", "kladde", "jobcenter_kolding", null));
    SPOR.add(new Spor("zqstartkladdex", "startkladde", "jobcenter_kolding", null));
  }

  private static void kontakt(String id, String virksomhed, boolean vises) {
    system
        .bean(Kontaktpersoner.class)
        .gem(
            new Kontaktperson(
                id,
                "jobcenter_kolding",
                "Konsulent",
                id + "navnx",
                virksomhed,
                null,
                "12345678",
                false,
                null,
                null,
                null,
                "kolding" + ToForloeb.ENDELSE,
                Instant.EPOCH));
    if (vises) {
      system
          .bean(Forloebskontakter.class)
          .gem(
              new Forloebskontakt(
                  af(to.kursus, "kolding", "jobcenter_kolding"), id, Kontaktopgave.SPOERGES));
    }
  }

  private static Registrering af(String forloebId, String bruger, String organisation) {
    return new Registrering(
        forloebId, bruger + ToForloeb.ENDELSE, organisation, null, Instant.EPOCH);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void hverBlanketViserKunDetSomDenErTil() {
    assertThat(SETE_OPGAVER).hasSizeGreaterThan(70);
    assertThat(I_BLANKETTER).isEmpty();
  }

  @Test
  void motorenGiverIngenDetDerIkkeErDeres() throws Exception {
    List<Spoergsmaal> spoergsmaal = motoren();
    assertThat(spoergsmaal).hasSizeGreaterThan(350);
    assertThat(
            spoerg(spoergsmaal, LAESERE.stream().filter(l -> !IKKE_I_MOTOREN.contains(l)).toList()))
        .isEmpty();
  }

  @Test
  void voresEgneSiderOgApiGiverIngenDetDerIkkeErDeres() throws Exception {
    List<Spoergsmaal> spoergsmaal = egne();
    assertThat(spoergsmaal).hasSizeGreaterThan(90);
    assertThat(spoerg(spoergsmaal, LAESERE)).isEmpty();
    assertThat(RETMAESSIGT)
        .contains(
            "navn til skolen kolding",
            "navn til skolen rybners",
            "liste:deltagere.navn esbjerg",
            "liste:deltagere.telefon kolding",
            "liste:deltagere.epost kolding",
            "pseudonym kolding",
            "pseudonym rybners",
            "startkladde kolding",
            "bilag om opbakning el_forbund",
            "logo kolding",
            "samtale el_forbund",
            "egen kontaktperson kolding",
            "egen henvendelse kolding",
            "kontaktperson kolding",
            "kontaktperson el_forbund",
            "foelg_holdet.bemaerkning el_forbund",
            "svarlink til tilbud kolding",
            "spoergeskema.epost kolding",
            "svar på vegne kolding",
            "svarlink.epost kolding",
            "svarlink.epost veu_syddanmark",
            "medarbejderens navn kolding",
            "vaelg_udbyder.beskedTilSkoler syddansk_erhvervsskole",
            "start_forloeb.titel tekniq");
  }

  /** What cannot be read must not be guessed by asking how many there are either. */
  @Test
  void antalErIkkeEtOrakel() {
    Set<String> svar = new TreeSet<>();
    for (String laeser : UDENFOR) {
      for (String rod : List.of(MOTOR, MOTOR_I_WEBAPP)) {
        for (String sti : gaet()) {
          noter(svar, laeser, rod + sti, kald(laeser).hent(rod + sti, "application/json"));
        }
        gaetMedPost()
            .forEach(
                (sti, kroppe) ->
                    kroppe.forEach(
                        krop ->
                            noter(
                                svar,
                                laeser,
                                rod + sti + " " + krop,
                                kald(laeser).post(rod + sti, krop))));
      }
    }
    assertThat(svar).isEmpty();
  }

  private static void noter(Set<String> fund, String laeser, String hvad, Svar svar) {
    var antal = ANTAL.matcher(svar.krop());
    if (svar.lykkedes() && antal.find() && !antal.group(1).equals("0")) {
      fund.add(laeser + " " + hvad + ": " + svar.krop());
    }
  }

  private static List<String> gaet() {
    return List.of(
        "/task/count?processInstanceBusinessKey=" + to.kursus,
        "/task/count?processVariables=koordinator_eq_veu_syddanmark",
        "/task/count?taskVariables=deltagerId_neq_x",
        "/task/count?candidateGroup=jobcenter_kolding&includeAssignedTasks=true",
        "/task/count?assignee=kolding" + ToForloeb.ENDELSE,
        "/task/count?processDefinitionKey=tilbud",
        "/process-instance/count?businessKey=" + to.kursus,
        "/process-instance/count?variables=koordinator_eq_veu_syddanmark",
        "/process-instance/count?processDefinitionKey=tilbud",
        "/execution/count?processDefinitionBusinessKey=" + to.udbud,
        "/execution/count?processVariables=uddannelsesinstitution_eq_tradium",
        "/variable-instance/count?variableName=deltagerId",
        "/variable-instance/count?variableValues=uddannelsesinstitution_eq_tradium",
        "/incident/count",
        "/job/count",
        "/event-subscription/count",
        "/external-task/count",
        "/history/task/count?processInstanceBusinessKey=" + to.kursus,
        "/history/task/count?taskAssignee=kolding" + ToForloeb.ENDELSE,
        "/history/task/count?taskHadCandidateGroup=jobcenter_kolding",
        "/history/task/count?processVariables=koordinator_eq_veu_syddanmark",
        "/history/process-instance/count?processInstanceBusinessKey=" + to.kursus,
        "/history/process-instance/count?variables=uddannelsesinstitution_eq_tradium",
        "/history/process-instance/count?startedBy=veu_syddanmark" + ToForloeb.ENDELSE,
        "/history/activity-instance/count",
        "/history/variable-instance/count?variableName=deltagerId",
        "/history/detail/count",
        "/history/identity-link-log/count",
        "/history/decision-instance/count",
        "/history/job-log/count",
        "/history/incident/count",
        "/history/user-operation/count",
        "/user/count?memberOfGroup=jobcenter_kolding",
        "/authorization/count?groupIdIn=jobcenter_kolding");
  }

  private static Map<String, List<String>> gaetMedPost() {
    String variabel =
        "[{\"name\":\"koordinator\",\"operator\":\"eq\",\"value\":\"veu_syddanmark\"}]";
    return Map.of(
        "/task/count",
        List.of(
            "{\"processInstanceBusinessKey\":\"" + to.kursus + "\"}",
            "{\"processVariables\":" + variabel + "}",
            "{\"orQueries\":[{\"processVariables\":" + variabel + ",\"name\":\"Afgiv tilbud\"}]}",
            "{\"candidateGroups\":[\"jobcenter_kolding\"],\"includeAssignedTasks\":true}",
            "{\"nameLike\":\"%a%\",\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":"
                + "\"asc\",\"parameters\":{\"variable\":\"koordinator\",\"type\":\"String\"}}]}"),
        "/process-instance/count",
        List.of(
            "{\"variables\":" + variabel + "}",
            "{\"orQueries\":[{\"variables\":" + variabel + ",\"businessKey\":\"x\"}]}"),
        "/execution/count",
        List.of("{\"processVariables\":" + variabel + "}"),
        "/variable-instance/count",
        List.of("{\"variableValues\":" + variabel + "}"),
        "/history/process-instance/count",
        List.of(
            "{\"variables\":" + variabel + "}",
            "{\"orQueries\":[{\"variables\":" + variabel + "}]}"),
        "/history/task/count",
        List.of(
            "{\"processVariables\":" + variabel + "}",
            "{\"orQueries\":[{\"taskAssigneeLike\":\"%\"}]}"),
        "/history/variable-instance/count",
        List.of("{\"variableNameLike\":\"%\"}"));
  }

  // ---- the forms, while the cases are played

  /** Each new task's form as its own organisation sees it, and as two others do not. */
  private static void blanketter(String forloeb, Maerker maerker) {
    TaskService opgaver = system.bean(TaskService.class);
    List<Spor> skrevet = null;
    for (Task t : opgaver.createTaskQuery().processInstanceBusinessKey(forloeb).list()) {
      if (!SETE_OPGAVER.add(t.getId())) {
        continue;
      }
      skrevet = skrevet == null ? tekster(forloeb, maerker) : skrevet;
      Set<String> kandidater = new HashSet<>();
      for (IdentityLink l : opgaver.getIdentityLinksForTask(t.getId())) {
        kandidater.add(l.getGroupId());
      }
      String sti = MOTOR + "/task/" + t.getId() + "/form-variables?deserializeValues=false";
      for (String bruger : brugere(kandidater)) {
        Svar svar = kald(bruger).hent(sti, "application/json");
        assertThat(svar.status()).as(bruger + " " + t.getName()).isEqualTo(200);
        for (Spor s : skrevet) {
          if (s.findesI(svar.krop()) && !maaSe(bruger, s)) {
            I_BLANKETTER.add(
                "%s viser %s, som %s har skrevet, til %s"
                    .formatted(t.getTaskDefinitionKey(), s.hvad(), s.ejer(), bruger));
          }
        }
      }
      for (String fremmed : List.of("taarnby", "3f_pshr")) {
        if (kald(fremmed).hent(sti, "application/json").lykkedes()) {
          I_BLANKETTER.add(t.getTaskDefinitionKey() + " kan læses af " + fremmed);
        }
      }
    }
  }

  private static List<String> brugere(Set<String> organisationer) {
    return LAESERE.stream().filter(l -> organisationer.contains(organisation(l))).toList();
  }

  // ---- questions

  private static List<Spoergsmaal> motoren() {
    Map<String, List<String>> vaerdier = vaerdier();
    List<Spoergsmaal> alle = new ArrayList<>();
    for (Vej vej : Motorveje.rest()) {
      for (Vej u : Motorveje.udfyldt(vej, vaerdier)) {
        for (String rod : List.of(MOTOR, MOTOR_I_WEBAPP)) {
          alle.add(spoergsmaal(rod, vej, u));
        }
      }
    }
    Map<String, List<? extends AppPlugin>> plugins =
        Map.of(
            "cockpit", indlaes(CockpitPlugin.class),
            "admin", indlaes(AdminPlugin.class),
            "tasklist", indlaes(TasklistPlugin.class));
    plugins.forEach(
        (app, fundne) -> {
          for (Vej vej : Motorveje.plugins(fundne)) {
            for (Vej u : Motorveje.udfyldt(vej, vaerdier)) {
              alle.add(spoergsmaal("/camunda/api/" + app, vej, u));
            }
          }
        });
    assertThat(alle).extracting(Spoergsmaal::sti).anyMatch(s -> s.contains("/cockpit/plugin/base"));
    return alle;
  }

  private static Spoergsmaal spoergsmaal(String rod, Vej vej, Vej udfyldt) {
    boolean post = udfyldt.metode().equals("POST");
    return new Spoergsmaal(
        udfyldt.metode(),
        rod + udfyldt.sti(),
        post ? "{}" : null,
        "application/json, */*",
        udfyldt.metode() + " " + rod + vej.sti());
  }

  private static <T extends AppPlugin> List<T> indlaes(Class<T> type) {
    return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static List<String> foelsommeOpgaver() {
    return List.of(opgave("Følg op på fravær"), opgave("Afgiv tilbud"), opgave("Gennemfør kursus"));
  }

  /** Real ids, chosen so that they are foreign to nearly everybody. */
  private static Map<String, List<String>> vaerdier() {
    Map<String, List<String>> v = new HashMap<>();
    v.put("task.id", foelsommeOpgaver());
    List<String> instanser =
        List.of(
            instans("job_veu_forloeb", to.kursus),
            instans("deltagerforloeb", to.kursus),
            instans("tilbud", to.udbud));
    for (String sted :
        List.of(
            "process-instance",
            "execution",
            "history/process-instance",
            "plugin/base/default/process-instance")) {
      v.put(sted + ".id", instanser);
    }
    v.put("variable-instance.id", ider("act_ru_variable", "name_ = 'deltagerId'"));
    v.put("history/variable-instance.id", ider("act_hi_varinst", "name_ = 'deltagerId'"));
    v.put(
        "history/activity-instance.id",
        ider("act_hi_actinst", "assignee_ like 'kolding%' or assignee_ like 'tradium%'"));
    v.put("job.id", ider("act_ru_job", "1 = 1"));
    v.put("job-definition.id", ider("act_ru_jobdef", "1 = 1"));
    v.put("filter.id", ider("act_ru_filter", "1 = 1"));
    v.put("deployment.id", ider("act_re_deployment", "1 = 1"));
    v.put("authorization.id", ider("act_ru_authorization", "group_id_ = 'jobcenter_kolding'"));
    // the engine keeps none
    v.put("history/detail.id", List.of("en-detalje"));
    v.put("history/job-log.id", List.of("et-job"));
    v.put("history/decision-instance.id", List.of("en-afgoerelse"));
    List<String> proces = ider("act_re_procdef", "key_ = 'tilbud'");
    v.put("process-definition.id", proces);
    v.put("history/process-definition.id", proces);
    v.put("plugin/base/default/process-definition.id", proces);
    v.put("decision-definition.id", ider("act_re_decision_def", "key_ = 'screen_kandidat'"));
    v.put("process-definition/key.key", List.of("job_veu_forloeb"));
    v.put("decision-definition/key.key", List.of("screen_kandidat"));
    v.put("user.id", List.of("kolding" + ToForloeb.ENDELSE));
    v.put("group.id", List.of("jobcenter_kolding"));
    v.put("varName", List.of("deltagerId", "forloebId"));
    v.put("engineName", List.of("default"));
    v.put("engine", List.of("default"));
    v.put("metrics-name", List.of("root-process-instance-start"));
    v.put("messageName", List.of("job_veu.stop_forloeb"));
    return v;
  }

  /** Every page and every resource of ours, taken from what Spring answers to. */
  /** Each kind of document that says what others must not know. */
  private static List<String> dokumenter() {
    return Stream.of(
            Stream.of(
                "partsaftale",
                "invitation",
                "projektplan",
                "udbudsmateriale",
                "udbud",
                "kurser",
                "praktisk-1",
                "invitation-informationsmoede-ledige",
                "information-borgere",
                "screeningsprofil"),
            jdbc.sql("select distinct 'tilbud-' || skole from tilbud").query(String.class).stream(),
            jdbc
                .sql("select min('hensigt-' || virksomhed_id) from hensigtserklaering")
                .query(String.class)
                .optional()
                .stream())
        .flatMap(d -> d)
        .toList();
  }

  private static List<Spoergsmaal> egne() {
    Map<String, List<String>> v = new HashMap<>();
    v.put("id", List.of(to.kursus, to.udbud));
    v.put("organisation", List.of("jobcenter_randers", "jobcenter_kolding"));
    v.put("svar", List.of("syddansk_erhvervsskole-1"));
    v.put("raekke", List.of("C2.1"));
    v.put("dokument", dokumenter());
    v.put("navn", List.of("koordinator"));
    v.put("blanket", List.of("afgiv_tilbud"));
    v.put("billede", List.of("afgiv_tilbud"));
    v.put("bilagId", List.of("zq-bilag"));
    v.put("kontakt", List.of("zq-kontakt", "zq-visk", "zq-virk"));
    v.put("nr", List.of("0", "1"));
    v.put(
        "emne",
        List.of(
            "behov",
            "partsaftale",
            "kurser",
            "opstartsmoede",
            "projektplan",
            "hensigter",
            "tilbud",
            "screeningsprofil",
            "informationsdag",
            "informationsmoede",
            "hold",
            "evaluering",
            "overdragelse",
            "case"));
    v.put(
        "virksomhedId",
        jdbc.sql("select virksomhed_id from virksomhed").query(String.class).list());
    v.put("opgaveId", foelsommeOpgaver());
    v.put("tabel", List.of("aar", "branche"));
    v.put("art", List.of("projekter"));
    v.put("kildeliste", List.of("balance"));
    v.put("slags", List.of("proces"));
    v.put("model", List.of("tilbud"));
    v.put("version", List.of("1"));
    v.put("kladde", List.of("1"));
    v.put("skift", List.of("1"));
    v.put("procesId", ider("act_re_procdef", "key_ = 'job_veu_forloeb'"));
    v.put("sti", system.bean(Listegang.class).lister().stream().map(Liste::sti).toList());
    List<Spoergsmaal> alle = new ArrayList<>();
    String opgaver = "{\"opgaver\":[\"" + String.join("\",\"", foelsommeOpgaver()) + "\"]}";
    alle.add(
        new Spoergsmaal(
            "POST", "/camunda/api/opgaver/kort", opgaver, "application/json", "opgavekort"));
    for (String nummer : List.of(to.kursus, to.udbud)) {
      String krop = "{\"tekst\":\"" + nummer + "\"}";
      alle.add(
          new Spoergsmaal(
              "POST", "/camunda/api/opgaver/fundne", krop, "application/json", "fundne opgaver"));
    }
    for (RequestMappingInfo side :
        system
            .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()) {
      String metoder = side.getMethodsCondition().getMethods().toString();
      if (!metoder.equals("[]") && !metoder.contains("GET")) {
        continue;
      }
      String efter =
          side.getParamsCondition().getExpressions().stream()
              .map(p -> "?" + p + "=csv")
              .findFirst()
              .orElse("");
      String accept =
          side.getProducesCondition().getProducibleMediaTypes().stream()
              .map(Object::toString)
              .findFirst()
              .orElse("*/*");
      for (String moenster : side.getPatternValues()) {
        List<Vej> udfyldte = Motorveje.udfyldt(new Vej("GET", moenster), v);
        assertThat(udfyldte).as("værdier til " + moenster).isNotEmpty();
        udfyldte.forEach(
            u -> alle.add(new Spoergsmaal("GET", u.sti() + efter, null, accept, moenster + efter)));
      }
    }
    return alle;
  }

  // ---- asking and judging

  private static Set<String> spoerg(List<Spoergsmaal> spoergsmaal, List<String> laesere)
      throws Exception {
    ExecutorService traade = Executors.newFixedThreadPool(3);
    Map<String, Set<String>> fund = new TreeMap<>();
    List<Future<Map<String, Set<String>>>> svar = new ArrayList<>();
    for (String laeser : laesere) {
      svar.add(traade.submit(() -> spoerg(laeser, spoergsmaal)));
    }
    for (var s : svar) {
      s.get()
          .forEach((hvad, hvor) -> fund.computeIfAbsent(hvad, h -> new TreeSet<>()).addAll(hvor));
    }
    traade.shutdown();
    Set<String> linjer = new TreeSet<>();
    fund.forEach((hvad, hvor) -> linjer.add(hvad + " ved " + hvor));
    return linjer;
  }

  private static Map<String, Set<String>> spoerg(String laeser, List<Spoergsmaal> spoergsmaal) {
    Map<String, Set<String>> fund = new TreeMap<>();
    for (Spoergsmaal q : spoergsmaal) {
      if (q.sti().startsWith("/camunda") && !WEBAPP_LAESERE.contains(laeser)) {
        continue;
      }
      Svar svar =
          q.krop() == null
              ? kald(laeser).hent(q.sti(), q.accept())
              : kald(laeser).post(q.sti(), q.krop());
      for (Spor s : SPOR) {
        // an error may repeat the id that was asked for, but no text
        if ((svar.lykkedes() || s.tekst().startsWith("zq")) && s.findesI(svar.krop())) {
          if (maaSe(laeser, s)) {
            RETMAESSIGT.add(s.hvad() + " " + laeser);
          } else {
            fund.computeIfAbsent(
                    "%s ser %s fra %s".formatted(laeser, s.hvad(), s.ejer()), h -> new TreeSet<>())
                .add(q.navn());
          }
        }
      }
      if (svar.lykkedes()
          && q.sti().endsWith("/statistics")
          && UDENFOR.contains(laeser)
          && harAntal(svar.krop())) {
        fund.computeIfAbsent(laeser + " ser antal", h -> new TreeSet<>()).add(q.navn());
      }
    }
    return fund;
  }

  private static boolean harAntal(String krop) {
    try {
      JsonNode svar = JSON.readTree(krop);
      return svar.findValues("instances").stream().anyMatch(n -> n.asInt() > 0);
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static boolean maaSe(String laeser, Spor s) {
    Set<String> egne = Set.of(organisation(laeser));
    if (s.forloeb() == null) {
      return s.tekst().contains(laeser + ToForloeb.ENDELSE)
          || !s.ejer().isEmpty() && egne.contains(s.ejer());
    }
    return Ejerskab.maaSe(s.hvad(), s.ejer(), egne, forhold(laeser, s.forloeb()));
  }

  private static Ejerskab.Forhold forhold(String laeser, String forloeb) {
    return forholdAf(Set.of(organisation(laeser)), forloeb);
  }

  private static Ejerskab.Forhold forholdAf(Set<String> egne, String forloeb) {
    Set<String> roller = new HashSet<>();
    system.bean(Deltagelser.class).alle(forloeb).stream()
        .filter(Deltagelse::erMed)
        .filter(d -> egne.contains(d.aktoerId()))
        .forEach(d -> roller.add(d.rolle()));
    Optional<Udbud> udbud = system.bean(Udbudsrunder.class).seneste(forloeb);
    return new Ejerskab.Forhold(
        egne.contains(system.bean(Forloebregister.class).hent(forloeb).koordinator()),
        !roller.isEmpty(),
        roller.contains("branchorganisation") || roller.contains("faglig_organisation"),
        roller.contains("jobcenter"),
        harHoldet(egne, forloeb),
        udbud.stream()
            .flatMap(u -> u.invitationer().stream())
            .map(Udbud.Invitation::skole)
            .anyMatch(egne::contains),
        udbud.map(u -> u.registrering().organisation()).filter(egne::contains).isPresent(),
        udbud.filter(u -> u.status() == Udbud.Status.AABNET).isPresent());
  }

  /** Not whoever has a school's role: the school that was chosen, or where people have begun. */
  private static boolean harHoldet(Set<String> egne, String forloeb) {
    return system
            .bean(Udbudsrunder.class)
            .valg(forloeb)
            .filter(Udbydervalg::gaelder)
            .filter(v -> v.skoler().stream().anyMatch(egne::contains))
            .isPresent()
        || system.bean(Gennemfoersler.class).iForloeb(forloeb).stream()
            .map(Gennemfoersel::uddannelsesinstitution)
            .anyMatch(egne::contains);
  }

  // ---- marks

  private static List<Spor> tekster(String forloeb, Maerker maerker) {
    Set<String> givet = navneTilSkolen(forloeb);
    return maerker.alle().stream()
        .map(
            m ->
                new Spor(
                    m.tekst(),
                    givet.stream().anyMatch(n -> n.contains(m.tekst()))
                        ? "navn til skolen"
                        : m.sted(),
                    organisation(m.som()),
                    forloeb))
        .toList();
  }

  /** The names that a job centre has passed on with the enrolment; the others stay with it. */
  private static Set<String> navneTilSkolen(String forloeb) {
    return Set.copyOf(
        jdbc.sql(
                "select k.navn from deltager_kontakt k join navnevideregivelse v"
                    + " on v.forloeb_id = k.forloeb_id and v.deltager_id = k.deltager_id"
                    + " where k.forloeb_id = ?")
            .param(forloeb)
            .query(String.class)
            .list());
  }

  /** Ids that say something to whoever can read them. */
  private static List<Spor> idEr() {
    List<Spor> alle = new ArrayList<>();
    alle.add(new Spor(to.kursus, "forloeb", "", to.kursus));
    alle.add(new Spor(to.udbud, "forloeb", "", to.udbud));
    jdbc.sql("select deltager_id, jobcenter, forloeb_id from deltager")
        .query(
            (r, nr) ->
                alle.add(new Spor(r.getString(1), "pseudonym", r.getString(2), r.getString(3))))
        .list();
    for (String proces : List.of("deltagerforloeb", "tilbud")) {
      Map<String, String> ejere = new LinkedHashMap<>();
      jdbc.sql(
              "select t.proc_inst_id_, l.group_id_ from act_ru_task t"
                  + " join act_ru_identitylink l on l.task_id_ = t.id_"
                  + " join act_re_procdef d on d.id_ = t.proc_def_id_"
                  + " where l.group_id_ is not null and d.key_ = ?")
          .param(proces)
          .query((r, nr) -> ejere.put(r.getString(1), r.getString(2)))
          .list();
      assertThat(ejere).as(proces).isNotEmpty();
      ejere.forEach(
          (id, ejer) ->
              alle.add(
                  new Spor(
                      id,
                      "instans af " + proces,
                      ejer,
                      proces.equals("tilbud") ? to.udbud : to.kursus)));
    }
    return alle;
  }

  private static List<String> ider(String tabel, String hvor) {
    return jdbc.sql(
            "select id_ from " + tabel + " where " + hvor + " order by id_ fetch first 1 rows only")
        .query(String.class)
        .list();
  }

  private static String opgave(String navn) {
    return jdbc.sql("select id_ from act_ru_task where name_ = ? fetch first 1 rows only")
        .param(navn)
        .query(String.class)
        .single();
  }

  private static String instans(String proces, String forloeb) {
    return jdbc.sql(
            "select e.id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                + " where e.id_ = e.proc_inst_id_ and d.key_ = ? and e.business_key_ = ?"
                + " fetch first 1 rows only")
        .param(proces)
        .param(forloeb)
        .query(String.class)
        .single();
  }

  private static Kald kald(String laeser) {
    return KALD.computeIfAbsent(
        laeser, l -> new Kald(system.adresse(), l + ToForloeb.ENDELSE, KoerendeSystem.KODE));
  }

  /** Organisation of a reader or of a user of the case; empty when there is none. */
  private static String organisation(String bruger) {
    String id = bruger.endsWith(ToForloeb.ENDELSE) ? bruger : bruger + ToForloeb.ENDELSE;
    return ORGANISATIONER.computeIfAbsent(
        id,
        u ->
            system.bean(IdentityService.class).createGroupQuery().groupMember(u).list().stream()
                .filter(g -> "ORGANISATION".equals(g.getType()))
                .map(Group::getId)
                .findFirst()
                .orElse(""));
  }
}
