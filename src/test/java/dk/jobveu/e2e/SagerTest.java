package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.ord.Sprog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real cases over HTTP as their users, with the end states that they must have. */
class SagerTest {

  private static final int ALLE_TRIN = Integer.MAX_VALUE;

  private static KoerendeSystem system;
  private static JdbcClient jdbc;
  private static final Map<String, String> SPILLET = new HashMap<>();

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    jdbc = system.bean(JdbcClient.class);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void s1FiberteknikerSyvJobcentreMedJobgaranti() {
    Forloeb f = spil("s1");

    assertThat(f.projekttype()).isEqualTo(Projekttype.LEDIGE);
    assertThat(f.koordinator()).isEqualTo("jobcenter_randers");
    assertThat(f.status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    // registered where the project belongs, not where participants live
    assertThat(f.rar()).isEqualTo("RAR Østjylland");
    assertThat(f.amk()).isEqualTo("AMK Midt-Nord");
    assertThat(f.startdato().getYear()).isEqualTo(2020);
    assertThat(koordinering(f)).isEqualTo("JOBCENTER/KOORDINATOR");
    assertThat(afgoerelse(f, "valider_mangelomraade")).contains("\"status\":\"VALIDERET\"");
    assertThat(tjekliste(f))
        .containsEntry("C2.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C3.5", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C4.1d", Tilstand.OPFYLDT);
    assertThat(merit(f)).isEqualTo("DELVIS");

    assertThat(tal("select sum(jobgaranti_antal) from hensigtserklaering where forloeb_id = ?", f))
        .isEqualTo(20);
    int tilmeldte = tal("select count(*) from tilmelding where forloeb_id = ?", f);
    int pladser = tal("select sum(maal) from screening_i_jobcenter where forloeb_id = ?", f);
    assertThat(tilmeldte).isEqualTo(14);
    assertThat(pladser).isEqualTo(20);
    assertThat(tilmeldte * 100 / pladser).isEqualTo(70);
    assertThat(afgoerelse(f, "hold_levedygtighed")).contains("GENNEMFOER");
    assertThat(tal("select count(distinct jobcenter) from tilmelding where forloeb_id = ?", f))
        .isEqualTo(7);
    assertThat(tal("select count(*) from udfald where forloeb_id = ? and endeligt", f))
        .isEqualTo(14);
    assertThat(
            tal(
                "select count(*) from opstartsmoede_deltager where forloeb_id = ?"
                    + " and mandat = 'GIVET_SENERE'",
                f))
        .isEqualTo(1);
    ingenSvarIMotoren(f);
  }

  /** Two schools share the courses, each with its own class; all go to both (docs/adr/0041). */
  @Test
  void toSkolerDelerKurserneMedHverSitHold() throws Exception {
    Forloeb f = spil("src/test/resources/sager/to_skoler.yaml");

    assertThat(f.status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    assertThat(
            jdbc.sql(
                    "select l.nr || ' ' || l.skole || ' ' || l.trin || ' ' || h.status || ' ' ||"
                        + " k.gennemfoert from planlagt_hold l join hold h on h.forloeb_id ="
                        + " l.forloeb_id and h.nr = l.nr join kursusafslutning k on k.forloeb_id ="
                        + " l.forloeb_id and k.hold_nr = l.nr where l.forloeb_id = ? order by l.nr")
                .param(f.id())
                .query(String.class)
                .list())
        .containsExactly("1 tradium 1 AFSLUTTET 9", "2 aarhus_tech 2 AFSLUTTET 9");
    // a person in two classes is one of the forløb
    assertThat(tal("select count(*) from gennemfoersel where forloeb_id = ?", f)).isEqualTo(9);
    assertThat(tal("select count(*) from holdplads where forloeb_id = ?", f)).isEqualTo(18);
    assertThat(tal("select count(*) from tilmelding where forloeb_id = ?", f)).isEqualTo(9);
    assertThat(
            tal(
                "select count(distinct hold_nr || ' ' || antal_deltagere) from fravaersrapport"
                    + " where forloeb_id = ?",
                f))
        .isEqualTo(2);
    assertThat(tal("select count(*) from matchmoede where forloeb_id = ? and hold_nr = 2", f))
        .isEqualTo(2);
    assertThat(tal("select count(*) from matchmoede where forloeb_id = ?", f)).isEqualTo(2);
    assertThat(tal("select count(*) from udfald where forloeb_id = ? and endeligt", f))
        .isEqualTo(9);
    // one of them was made ready first, and both companies followed the class by their job centre
    assertThat(
            tal(
                "select count(*) from afklaring where forloeb_id = ? and art = 'FORFORLOEB'"
                    + " and udfald = 'KLAR'",
                f))
        .isEqualTo(1);
    assertThat(
            jdbc.sql(
                    "select organisation || ' ' || paa_vegne_af from virksomhedsbesoeg where"
                        + " forloeb_id = ? order by paa_vegne_af")
                .param(f.id())
                .query(String.class)
                .list())
        .containsExactly("jobcenter_randers Intego", "jobcenter_randers Xterna");
    assertThat(tal("select count(*) from matchtilsagn where forloeb_id = ? and hold_nr = 2", f))
        .isEqualTo(2);
    assertThat(tjekliste(f))
        .containsEntry("C3.5", Tilstand.OPFYLDT)
        .containsEntry("C3.6", Tilstand.OPFYLDT)
        .containsEntry("C4.2", Tilstand.OPFYLDT)
        .containsEntry("C4.3", Tilstand.OPFYLDT);
    // each school reads of its own class, the coordinator of both
    String side = "/projektrum/forloeb/" + f.id() + "/aftalt/hold";
    assertThat(Sidetekster.af(system.adresse(), "tradium", side))
        .contains("Fiber hos Tradium")
        .doesNotContain("Vejen hos AARHUS TECH");
    assertThat(Sidetekster.af(system.adresse(), "aarhus_tech", side))
        .contains("Vejen hos AARHUS TECH")
        .doesNotContain("Fiber hos Tradium");
    assertThat(Sidetekster.af(system.adresse(), "randers", side))
        .contains("Vejen hos AARHUS TECH", "Fiber hos Tradium");
    ingenSvarIMotoren(f);
  }

  /** What everybody in a played case reads, dates, codes and numbers of ours are not among it. */
  @Test
  void ingenLaeserKoderDatoerOgEngelskPaaSiderne() throws Exception {
    Forloeb f = spil("s1");
    Set<String> fejl = new TreeSet<>();
    Pattern navne = navne();
    for (String bruger : List.of("randers", "tekniq", "el_forbund", "aarhus", "tradium")) {
      Map<String, List<String>> sider = Sidetekster.alle(system.adresse(), bruger, f.id());
      assertThat(sider).as(bruger).hasSizeGreaterThan(8);
      sider.forEach(
          (sti, tekster) ->
              tekster.stream()
                  .map(tekst -> navne.matcher(tekst).replaceAll(""))
                  .forEach(
                      t -> Sprog.fejl(t).forEach(x -> fejl.add(bruger + " " + sti + ": " + x))));
    }
    assertThat(fejl).isEmpty();
  }

  /** Names of organisations and users are as they are, and so is what we call a participant. */
  private static Pattern navne() {
    return jdbc
        .sql("select navn from aktoer union select id_ from act_id_user")
        .query(String.class)
        .stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("|"), n -> Pattern.compile(n + "|D-[A-Z0-9]{8}")));
  }

  @Test
  void s4KabelmontoerUdbudPraktikJobOg18Maaneder() {
    Forloeb f = spil("s4");

    assertThat(f.projekttype()).isEqualTo(Projekttype.LEDIGE);
    assertThat(f.koordinator()).isEqualTo("veu_syddanmark");
    assertThat(f.rar()).isEqualTo("RAR Sydjylland");
    assertThat(f.amk()).isEqualTo("AMK Syd");
    assertThat(f.startdato().getYear()).isEqualTo(2019);
    assertThat(koordinering(f)).isEqualTo("VEU_KOORDINATOR/KOORDINATOR");
    assertThat(tjekliste(f))
        .containsEntry("C2.1", Tilstand.OPFYLDT)
        .containsEntry("C3.5", Tilstand.OPFYLDT)
        .containsEntry("C4.1d", Tilstand.OPFYLDT)
        .containsEntry("C4.3", Tilstand.OPFYLDT);
    assertThat(merit(f)).isEqualTo("DELVIS");
    assertThat(tal("select count(*) from tilbud where forloeb_id = ?", f)).isEqualTo(2);
    // 40 days of 7.4 hours are 8 weeks of 37
    assertThat(tal("select sum(varighed_dage) from kursus where forloeb_id = ?", f)).isEqualTo(40);
    // praktik first, and a job when it ended
    assertThat(tal("select count(*) from match where forloeb_id = ? and nr = 2", f)).isEqualTo(12);
    assertThat(
            jdbc.sql("select distinct jobstart from opfoelgning_18 where forloeb_id = ?")
                .param(f.id())
                .query(LocalDate.class)
                .list())
        .containsExactly(LocalDate.of(2019, 7, 1));
    assertThat(
            jdbc.sql("select distinct forfalden from opfoelgning_18_kontakt where forloeb_id = ?")
                .param(f.id())
                .query(LocalDate.class)
                .list())
        .containsExactly(LocalDate.of(2021, 1, 1));
    assertThat(
            tal(
                "select count(*) from opfoelgning_18_kontakt where forloeb_id = ?"
                    + " and informeret_borger and informeret_virksomhed",
                f))
        .isEqualTo(12);
    ingenSvarIMotoren(f);
  }

  @Test
  void s4KanKopieresTilEtAndetAmk() throws Exception {
    Forloeb f = spil("s4");
    String svar =
        Http.post(
            system.adresse() + "/api/forloeb/" + f.id() + "/kopi",
            "veu_syddanmark",
            "{\"kommunekode\":\"0730\",\"startdato\":\"2019-10-01\"}",
            201);
    Forloeb kopi =
        system.bean(Forloebregister.class).alle().stream()
            .filter(k -> f.id().equals(k.forrigeForloeb()))
            .findFirst()
            .orElseThrow();

    assertThat(svar).contains(kopi.id());
    assertThat(kopi.rar()).isEqualTo("RAR Østjylland");
    assertThat(kopi.amk()).isEqualTo("AMK Midt-Nord");
    assertThat(kopi.formaal()).isEqualTo(f.formaal());
    assertThat(tal("select count(*) from tilmelding where forloeb_id = ?", kopi)).isZero();
    assertThat(system.bean(dk.jobveu.forloeb.Deltagelser.class).jobcentre(kopi.id())).isEmpty();
  }

  @Test
  void s2TjenerStyregruppeOgUdfald() {
    Forloeb f = spil("s2");

    assertThat(f.rar()).isEqualTo("RAR Sydjylland");
    assertThat(f.amk()).isEqualTo("AMK Syd");
    assertThat(f.startdato().getYear()).isEqualTo(2019);
    assertThat(koordinering(f)).startsWith("JOBCENTER/");
    assertThat(tjekliste(f))
        .containsEntry("C2.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C3.5", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C4.3", Tilstand.OPFYLDT);
    // 6 in a job and 6 in education are there; 4 in praktik or løntilskud and 1 in EGU on the way
    assertThat(udfald(f, "GODT")).isEqualTo(12);
    assertThat(udfald(f, "PAA_VEJ")).isEqualTo(5);
    // those on the way are assessed again when it ends
    assertThat(
            system
                .bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("deltagerforloeb")
                .processInstanceBusinessKey(f.id())
                .count())
        .isEqualTo(5);
  }

  @Test
  void s3SosuStartOverdragesTilJobcentret() {
    Forloeb f = spil("s3");

    assertThat(f.koordinator()).isEqualTo("jobcenter_esbjerg");
    assertThat(f.rar()).isEqualTo("RAR Sydjylland");
    assertThat(merit(f)).isEqualTo("FULD");
    assertThat(tjekliste(f)).containsEntry("C4.1d", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(
            tal(
                "select count(*) from koordinatorforslag where forloeb_id = ? and status ="
                    + " 'ACCEPTERET' and aarsag = 'LOKAL_FORANKRING' and netvaerk is not null",
                f))
        .isEqualTo(1);
    assertThat(koordinering(f)).isEqualTo("JOBCENTER/SPARRINGSPARTNER_OBSERVATOER");
  }

  @Test
  void s5JaTakErKunForBeskaeftigede() {
    Forloeb f = spil("s5");

    assertThat(f.projekttype()).isEqualTo(Projekttype.BESK);
    assertThat(f.amk()).isEqualTo("AMK Midt-Nord");
    assertThat(merit(f)).isEqualTo("DELVIS");
    assertThat(tjekliste(f))
        .containsEntry("C1.3", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.1", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.3", Tilstand.IKKE_RELEVANT)
        .containsEntry("C2.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(
            tal(
                "select count(*) from hensigtserklaering where forloeb_id = ?"
                    + " and afgivet_af = 'BRANCHEORGANISATION'",
                f))
        .isEqualTo(2);
    assertThat(tal("select count(*) from screeningsresultat where forloeb_id = ?", f)).isZero();
  }

  @Test
  void s6LufthavnenGaarHurtigt() {
    Forloeb f = spil("s6");

    assertThat(f.projekttype()).isEqualTo(Projekttype.COVID);
    assertThat(f.rar()).isEqualTo("RAR Hovedstaden");
    assertThat(f.amk()).isEqualTo("AMK Øst");
    assertThat(f.startdato().getYear()).isEqualTo(2020);
    assertThat(merit(f)).isEqualTo("INGEN");
    assertThat(afgoerelse(f, "valider_mangelomraade"))
        .contains("\"status\":\"VALIDERET_MED_BEGRUNDELSE\"");
    assertThat(tjekliste(f))
        .containsEntry("C2.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C3.1", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.1", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.2", Tilstand.OPFYLDT)
        .containsEntry("C4.3", Tilstand.IKKE_RELEVANT);
    assertThat(tal("select count(*) from kort_vej where forloeb_id = ? and not opgivet", f))
        .isEqualTo(1);
    assertThat(tal("select count(*) from screeningsresultat where forloeb_id = ?", f)).isZero();
  }

  /** Played from a file, as a case of one's own is. */
  @Test
  void jobrotationBlandetHoldSkriftligAftaleOgEnSkoleDerSigerNej() {
    Forloeb f = spil("src/main/resources/demo/sager/jobrotation.yaml");

    assertThat(f.projekttype()).isEqualTo(Projekttype.BEGGE);
    assertThat(f.status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    assertThat(f.rar()).isEqualTo("RAR Sydjylland");
    assertThat(f.startdato().getYear()).isEqualTo(2022);
    assertThat(merit(f)).isEqualTo("FULD");
    assertThat(tjekliste(f))
        .containsEntry("C1.3", Tilstand.OPFYLDT)
        .containsEntry("C2.1", Tilstand.OPFYLDT)
        .containsEntry("C3.5", Tilstand.OPFYLDT)
        .containsEntry("C4.1d", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C4.3", Tilstand.OPFYLDT);
    assertThat(
            tal(
                "select count(*) from hensigtserklaering where forloeb_id = ?"
                    + " and status = 'GAELDENDE'",
                f))
        .isEqualTo(3);
    assertThat(tal("select count(*) from tilbud where forloeb_id = ?", f)).isEqualTo(1);
    // eight employed and six unemployed in one class; one of them was hired before it ended
    assertThat(tal("select count(*) from tilmelding where forloeb_id = ? and beskaeftiget", f))
        .isEqualTo(8);
    assertThat(tal("select count(*) from tilmelding where forloeb_id = ? and not beskaeftiget", f))
        .isEqualTo(6);
    assertThat(gennemfoersler(f, "GENNEMFOERT")).isEqualTo(13);
    assertThat(gennemfoersler(f, "I_JOB")).isEqualTo(1);
    // only the unemployed are matched
    assertThat(tal("select count(*) from udfald where forloeb_id = ?", f)).isEqualTo(6);
    assertThat(
            tal(
                "select count(*) from screeningsresultat where forloeb_id = ?"
                    + " and resultat = 'UDVALGT'",
                f))
        .isEqualTo(6);
    ingenSvarIMotoren(f);
  }

  @Test
  void varslingerMedarbejdereIOpsigelse() {
    Forloeb f = spil("varslinger");

    assertThat(f.projekttype()).isEqualTo(Projekttype.COVID);
    assertThat(f.kriseaarsag()).isEqualTo("AFSKEDIGELSER");
    assertThat(f.status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    assertThat(f.rar()).isEqualTo("RAR Østjylland");
    assertThat(f.startdato().getYear()).isEqualTo(2024);
    assertThat(merit(f)).isEqualTo("DELVIS");
    assertThat(afgoerelse(f, "valider_mangelomraade"))
        .contains("\"status\":\"VALIDERET_MED_BEGRUNDELSE\"");
    assertThat(tjekliste(f))
        .containsEntry("C2.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C4.1", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.2", Tilstand.OPFYLDT)
        .containsEntry("C4.3", Tilstand.OPFYLDT);
    assertThat(tal("select count(*) from tilmelding where forloeb_id = ?", f)).isEqualTo(24);
    assertThat(gennemfoersler(f, "GENNEMFOERT")).isEqualTo(22);
    // a job while under notice is a good way to leave a course
    assertThat(gennemfoersler(f, "I_JOB")).isEqualTo(2);
    assertThat(tal("select count(*) from screeningsresultat where forloeb_id = ?", f)).isZero();
    // notice ended for three during the course: a job centre, who pays from then on, and a match
    assertThat(
            tal(
                "select count(*) from deltagerskifte where forloeb_id = ? and fra_maalgruppe ="
                    + " 'BESK' and til_jobcenter = 'jobcenter_randers' and til_ordning ="
                    + " 'SEKS_UGER'",
                f))
        .isEqualTo(3);
    assertThat(tal("select count(*) from udfald where forloeb_id = ?", f)).isEqualTo(3);
  }

  private static int gennemfoersler(Forloeb f, String status) {
    return jdbc.sql("select count(*) from gennemfoersel where forloeb_id = ? and status = ?")
        .param(f.id())
        .param(status)
        .query(Integer.class)
        .single();
  }

  /** What the timeline says in figures is what the tables hold (docs/udledninger.md). */
  @Test
  void tidslinjensTalErTabellernes() {
    Forloeb f = spil("s4");

    assertThat(
            jdbc.sql("select tekst from haendelse where forloeb_id = ?")
                .param(f.id())
                .query(String.class)
                .list())
        .contains(
            "Opstartsmødet er holdt med %d organisationer."
                .formatted(
                    tal("select count(*) from opstartsmoede_deltager where forloeb_id = ?", f)),
            "Screeningsprofilen er udarbejdet med %d kompetencer; Vejviserens eksempel har 20."
                .formatted(
                    tal(
                        "select count(*) from screeningsprofil_kompetence where forloeb_id = ?",
                        f)),
            "Kurserne er fastlagt: %d kurser, version 1."
                .formatted(tal("select count(*) from kursus where forloeb_id = ?", f)));
  }

  /** Nothing that the system derives says the same when its fact is not there. */
  @TestFactory
  Stream<DynamicTest> hverUdledningErEnAndenUdenSitFaktum() {
    Forloeb f = spil("src/test/resources/sager/to_skoler.yaml");
    return Stream.concat(
        new Faktumbrud(system).hvert(f.id()), new Afgoerelsesbrud(system).hvert(f.id()));
  }

  @Test
  void daarligeSvarAfvisesPaaBeggeVejeOgIntetGemmes() throws Exception {
    Afspiller spiller = system.afspiller();
    spiller.afspil(Demosag.laes("s1"), 1, 1);
    String forloeb = spiller.forloeb();
    String opgave =
        system
            .bean(TaskService.class)
            .createTaskQuery()
            .processInstanceBusinessKey(forloeb)
            .singleResult()
            .getId();
    String gyldig =
        "\"branche\":{\"value\":\"El\"},\"geografi\":{\"value\":\"REGIONAL\"},"
            + "\"kilder\":{\"type\":\"Json\",\"value\":\"[\\\"BALANCE\\\"]\"},"
            + "\"balancedato\":{\"value\":\"2020-07-01\"},"
            + "\"stillinger\":{\"type\":\"Json\",\"value\":\"[{\\\"stillingsbetegnelse\\\":"
            + "\\\"Fibertekniker\\\",\\\"balancekategori\\\":\\\"MAN\\\"}]\"}";
    Map<String, String> daarlige =
        Map.of(
            gyldig.replace("\"El\"", "\"\""),
            "Udfyld feltet",
            gyldig.replace("\"El\"", "17"),
            "Skriv tekst i feltet",
            gyldig.replace("2020-07-01", "2020-02-30"),
            "Skriv en rigtig dato",
            gyldig.replace("2020-07-01", "1020-02-28"),
            "mellem 1990 og 2100",
            gyldig.replace("\"El\"", "\"" + "x".repeat(5000) + "\""),
            "må højst fylde",
            gyldig.replace("REGIONAL", "PAA_MAANEN"),
            "Vælg en af mulighederne",
            gyldig + ",\"hemmelig\":{\"value\":\"1\"}",
            "Blanketten har ikke feltet");
    for (Map.Entry<String, String> daarlig : daarlige.entrySet()) {
      for (String vej : List.of("submit-form", "complete")) {
        String svar =
            Http.post(
                system.adresse() + "/engine-rest/task/" + opgave + "/" + vej,
                "randers",
                "{\"variables\":{" + daarlig.getKey() + "}}",
                400);
        assertThat(svar).contains(daarlig.getValue()).contains("\"fejl\":[{\"felt\":");
      }
    }
    assertThat(
            jdbc.sql("select count(*) from behov where forloeb_id = ?")
                .param(forloeb)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(system.bean(TaskService.class).createTaskQuery().taskId(opgave).count())
        .isEqualTo(1);
  }

  /** A case is played once, however many tests look at what became of it. */
  private static Forloeb spil(String sag) {
    return system.bean(Forloebregister.class).hent(SPILLET.computeIfAbsent(sag, SagerTest::spilNy));
  }

  private static String spilNy(String sag) {
    Afspiller spiller = system.afspiller();
    spiller.afspil(Demosag.laes(sag), 1, ALLE_TRIN);
    assertThat(system.bean(RuntimeService.class).createIncidentQuery().list()).isEmpty();
    return spiller.forloeb();
  }

  private static Map<String, Tilstand> tjekliste(Forloeb f) {
    return system.bean(Tjekliste.class).raekker(f.id()).stream()
        .collect(Collectors.toMap(Raekketilstand::raekke, Raekketilstand::tilstand));
  }

  private static String koordinering(Forloeb f) {
    return jdbc.sql(
            "select part || '/' || veu_rolle from koordinering where forloeb_id = ?"
                + " order by gaelder_fra desc fetch first 1 rows only")
        .param(f.id())
        .query(String.class)
        .single();
  }

  private static String afgoerelse(Forloeb f, String beslutning) {
    return jdbc.sql(
            "select resultat from afgoerelse where forloeb_id = ? and beslutning = ?"
                + " order by nr desc fetch first 1 rows only")
        .param(f.id())
        .param(beslutning)
        .query(String.class)
        .single();
  }

  private static String merit(Forloeb f) {
    return jdbc.sql("select klasse from meritvalidering where forloeb_id = ?")
        .param(f.id())
        .query(String.class)
        .single();
  }

  private static int udfald(Forloeb f, String vurdering) {
    return jdbc.sql("select count(*) from udfald where forloeb_id = ? and vurdering = ?")
        .param(f.id())
        .param(vurdering)
        .query(Integer.class)
        .single();
  }

  private static int tal(String sql, Forloeb f) {
    return jdbc.sql(sql).param(f.id()).query(Integer.class).single();
  }

  /** Answers of forms pass through the engine and leave nothing behind (ADR 0003). */
  private static void ingenSvarIMotoren(Forloeb f) {
    List<String> navne =
        system.bean(HistoryService.class).createHistoricVariableInstanceQuery().list().stream()
            .map(HistoricVariableInstance::getName)
            .distinct()
            .toList();
    assertThat(navne).isNotEmpty().allMatch(Procesvariabler::findes);
    // nor what a variable was before
    assertThat(jdbc.sql("select count(*) from act_hi_detail").query(Integer.class).single())
        .isZero();
    assertThat(
            jdbc.sql("select text_ from act_ru_variable where text_ is not null")
                .query(String.class)
                .list())
        .noneMatch(tekst -> tekst.contains("Intego") || tekst.contains("Kabel Syd"));
  }
}
