package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.deltager;
import static dk.jobveu.proces.Fase3Opsaetning.hensigt;
import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.motor.Frister;
import dk.jobveu.persondata.RydOp;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.referencedata.Skemaspoergsmaal;
import dk.jobveu.spoergeskema.AabnSpoergeskema;
import dk.jobveu.spoergeskema.Adspurgt;
import dk.jobveu.spoergeskema.Adspurgte;
import dk.jobveu.spoergeskema.BesvarSpoergeskema;
import dk.jobveu.spoergeskema.FravaelgSpoergeskema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the consent at the start to the answers that know nobody's name. */
@Systemtest
class SpoergeskemaTest {

  private static final String PAAMINDELSE = "Event_PaamindelsesdagNaaet";
  private static final String FRIST = "Event_SvarfristNaaet";

  /** The Thursday before Easter of 2026 is the 2nd of April: three working days are no days. */
  private static final LocalDate FOER_PAASKE = LocalDate.of(2026, 3, 26);

  @Autowired Scene scene;
  @Autowired Virksomheder virksomheder;
  @Autowired Spoergetilladelse tilladelse;
  @Autowired Adspurgte adspurgte;
  @Autowired AabnSpoergeskema aabn;
  @Autowired BesvarSpoergeskema besvar;
  @Autowired FravaelgSpoergeskema fravaelg;
  @Autowired Referencedata referencedata;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired RydOp rydOp;
  @Autowired JdbcClient jdbc;

  private Forloeb f;

  @BeforeEach
  void ingenAndresSvar() {
    jdbc.sql("delete from spoergeskema_svar").update();
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  @Test
  void samtykketGivesDerHvorManBliverSpurgtVedStarten() {
    scene.klokken(Fase3Opsaetning.NU);
    f = scene.forloeb("LEDIGE");
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    String virksomhedId = virksomheder.alle(f.id()).get(0).id();
    scene.start("opstartsmoede", f, Map.of());
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
    scene.udfoer(f.id(), "indkald_moede", Fase3Opsaetning.indkaldelse(BRANCHE, FAGLIG));
    svar(BRANCHE, true);
    svar(FAGLIG, false);

    scene.start("hensigtserklaering", f, Map.of("virksomhedId", virksomhedId));
    Map<String, Object> svar = new java.util.HashMap<>(hensigt(5, 0));
    svar.put("maaSpoerges", true);
    scene.udfoer(f.id(), "indhent_hensigtserklaering", svar);

    assertThat(adspurgte.iForloeb(f.id()))
        .extracting(Adspurgt::part, Adspurgt::aktoertype, Adspurgt::erEgetJa, Adspurgt::kanNaas)
        .containsExactlyInAnyOrder(
            tuple(BRANCHE, "branchorganisation", true, true),
            tuple(virksomhedId, "virksomhed", false, false));
    assertThat(adspurgte.iForloeb(f.id()))
        .extracting(a -> a.registrering().paaVegneAf())
        .containsExactlyInAnyOrder(null, "Virksomhed 1");
    tilladelse.adresse(f.id(), virksomhedId, "chef@virksomhed.example");
    tilladelse.adresse(f.id(), FAGLIG, "nej@faglig.example");
    assertThat(adspurgte.iForloeb(f.id()))
        .extracting(Adspurgt::epost)
        .containsExactlyInAnyOrder(null, "chef@virksomhed.example");
  }

  private void svar(String deltager, boolean ja) {
    scene.udfoerFor(
        deltager,
        f.id(),
        "svar_paa_indkaldelse",
        Map.of("kommer", "JA", "kanBeslutte", "JA", "maaSpoerges", ja));
  }

  /** The letter, the reminder in working days around Easter, and the end. */
  @Test
  void deDerHarSagtJaBliverSpurgtOgMindetOgSkemaetLukker() {
    f = scene.forloeb("LEDIGE");
    tilladelse.organisation(af(JOBCENTER), JOBCENTER);
    tilladelse.adresse(f.id(), JOBCENTER, "a@jobcenter.example");
    tilladelse.organisation(af(BRANCHE), BRANCHE);
    tilladelse.virksomhed(af(BRANCHE).paaVegneAf("V"), virksomhedUdenAdresse());
    klokken(FOER_PAASKE);
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    assertThat(scene.aabne(f.id())).containsExactly("evaluer_forloeb");

    assertThat(breve("spoergeskema:")).hasSize(2);
    LocalDate sidste = LocalDate.of(2026, 4, 21);
    assertThat(adspurgte.iForloeb(f.id()))
        .filteredOn(Adspurgt::kanNaas)
        .extracting(Adspurgt::sendt, Adspurgt::sidsteDag)
        .containsExactly(tuple(FOER_PAASKE, sidste), tuple(FOER_PAASKE, sidste));
    assertThat(
            jdbc.sql(
                    "select adresse, organisation from post where forloeb_id = ? and art = 'SPOERGESKEMA'")
                .param(f.id())
                .query()
                .listOfRows())
        .extracting(r -> r.get("adresse"), r -> r.get("organisation"))
        .as("den, der sagde ja, har ingen adresse, så det er organisationen")
        .containsExactlyInAnyOrder(tuple("a@jobcenter.example", null), tuple(null, BRANCHE));
    ProcessInstance skema =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(f.id())
            .processDefinitionKey("spoergeskema")
            .singleResult();
    assertThat(
            job.createJobQuery()
                .processInstanceId(skema.getId())
                .timers()
                .singleResult()
                .getDuedate())
        .isEqualTo(Frister.morgen(LocalDate.of(2026, 4, 14)));
    String kode = kode(breve("spoergeskema:").get(0));
    besvar.besvar(kode, Map.of("TILFREDSHED", "9"));

    klokken(LocalDate.of(2026, 4, 14));
    scene.fyrTimer(f.id(), PAAMINDELSE);
    assertThat(breve("spoergeskema_igen:")).as("kun den, der ikke har svaret").hasSize(1);
    String anden = kode(breve("spoergeskema_igen:").get(0));
    String foerste = kode(breve("spoergeskema:").get(1));
    assertThat(aabn.aabn(anden)).isEqualTo(aabn.aabn(foerste));

    scene.fyrTimer(f.id(), FRIST);
    assertThat(scene.slut(f.id())).contains("EndEvent_SpoergeskemaLukket");
    for (String k : List.of(foerste, anden)) {
      assertThatThrownBy(() -> aabn.aabn(k)).isInstanceOf(FindesIkke.class);
    }
  }

  @Test
  void ingenBliverSpurgtUdenSamtykkeEllerUdenEvaluering() {
    f = scene.forloeb("LEDIGE");
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();
    assertThat(scene.slut(f.id())).contains("EndEvent_IngenSpurgt");
    assertThat(breve("")).isEmpty();

    f = scene.forloeb("LEDIGE");
    jdbc.sql("update forloeb set evalueres = false where id = ?").param(f.id()).update();
    tilladelse.organisation(af(JOBCENTER), JOBCENTER);
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();
    assertThat(breve("")).isEmpty();
    assertThat(adspurgte.iForloeb(f.id()).get(0).sendt()).isNull();
  }

  @Test
  void svarGemmesEnGangUdenNavnOgForloeb() {
    String kode = sendt(JOBCENTER, "a@jobcenter.example");
    AabnSpoergeskema.Skema skema = aabn.aabn(kode);
    aabn.aabn(kode);
    assertThat(skema.spoergsmaal())
        .extracting(Skemaspoergsmaal::kode)
        .contains("TILFREDSHED", "FLERE_I_JOB")
        .doesNotContain("EN_INDGANG", "TILPASNING");
    assertThat(svarene()).as("at se er ikke at svare").isZero();

    assertThatThrownBy(() -> besvar.besvar(kode, Map.of())).isInstanceOf(Listebrud.class);
    for (String galt : List.of("11", "0", "-1", "x", "1.5", "٣")) {
      assertThatThrownBy(() -> besvar.besvar(kode, Map.of("TILFREDSHED", galt)))
          .as(galt)
          .isInstanceOf(Listebrud.class);
    }
    assertThatThrownBy(() -> besvar.besvar(kode, Map.of("EN_INDGANG", "3")))
        .as("kun det, de bliver spurgt om")
        .isInstanceOf(Listebrud.class);
    assertThat(svarene()).isZero();

    besvar.besvar(kode, Map.of("TILFREDSHED", "10", "FLERE_I_JOB", "0", "link", kode));
    assertThatThrownBy(() -> besvar.besvar(kode, Map.of("TILFREDSHED", "1")))
        .isInstanceOf(FindesIkke.class);
    List<Map<String, Object>> gemt =
        jdbc.sql("select * from spoergeskema_svar order by spoergsmaal").query().listOfRows();
    assertThat(gemt).hasSize(2);
    assertThat(gemt.get(1))
        .containsOnlyKeys("besvarelse", "spoergsmaal", "aar", "aktoertype", "vaerdi", "dag")
        .containsEntry("aar", 2026)
        .containsEntry("aktoertype", "jobcenter")
        .containsEntry("vaerdi", 10);
    assertThat(gemt.toString()).doesNotContain(f.id()).doesNotContain(JOBCENTER + ",");
    assertThat(adspurgte.iForloeb(f.id()).get(0).besvaret()).isTrue();
    assertThat(
            jdbc.sql("select aftryk from spoergeskema where forloeb_id = ?")
                .param(f.id())
                .query(String.class)
                .optional())
        .isEmpty();
  }

  @Test
  void etNejSletterAdressenOgIngenMindesMere() {
    String kode = sendt(BRANCHE, "b@branche.example");
    fravaelg.fravaelg(kode);

    Adspurgt nej = adspurgte.iForloeb(f.id()).get(0);
    assertThat(nej.epost()).isNull();
    assertThat(nej.trukket()).isNotNull();
    assertThatThrownBy(() -> aabn.aabn(kode)).isInstanceOf(FindesIkke.class);
    scene.fyrTimer(f.id(), PAAMINDELSE);
    assertThat(breve("spoergeskema_igen:")).isEmpty();
  }

  @Test
  void detDerIkkeErEtBrugbartLinkErAltidDetSamme() {
    String kode = sendt(BRANCHE, "b@branche.example");
    for (String galt : new String[] {null, "", "x", kode + "x", kode.substring(1)}) {
      assertThatThrownBy(() -> aabn.aabn(galt)).hasMessage(AabnSpoergeskema.UBRUGELIGT);
      assertThatThrownBy(() -> besvar.besvar(galt, Map.of("TILFREDSHED", "5")))
          .hasMessage(AabnSpoergeskema.UBRUGELIGT);
      assertThatThrownBy(() -> fravaelg.fravaelg(galt)).hasMessage(AabnSpoergeskema.UBRUGELIGT);
    }
    LocalDate sidste = adspurgte.iForloeb(f.id()).get(0).sidsteDag();
    klokken(sidste);
    aabn.aabn(kode);
    klokken(sidste.plusDays(1));
    assertThatThrownBy(() -> aabn.aabn(kode)).hasMessage(AabnSpoergeskema.UBRUGELIGT);
  }

  /**
   * A year after a forløb has ended nobody can be written to any more; that they were asked stays.
   */
  @Test
  void adressenGaarMedKontaktdata() {
    sendt(BRANCHE, "b@branche.example");
    jdbc.sql("update forloeb set status = 'GENNEMFOERT', afsluttet = ? where id = ?")
        .param(Instant.parse("2020-01-01T12:00:00Z").atOffset(java.time.ZoneOffset.UTC))
        .param(f.id())
        .update();
    rydOp.rydOp();

    assertThat(adspurgte.iForloeb(f.id()))
        .extracting(Adspurgt::epost, Adspurgt::part)
        .containsExactly(tuple(null, BRANCHE));
  }

  /** What was in force when the letter was sent is asked, and nobody else is asked it. */
  @Test
  void spoergsmaaleneErDemDerGjaldtDaDeBlevSendt() {
    LocalDate dag = LocalDate.of(2026, 6, 1);
    for (Rolle r : Rolle.values()) {
      List<Skemaspoergsmaal> deres = referencedata.skemaspoergsmaal(r.id(), dag);
      assertThat(deres.get(0).kode()).isEqualTo("TILFREDSHED");
      assertThat(deres).hasSizeLessThan(16);
    }
    assertThat(referencedata.skemaspoergsmaal("jobcenter", LocalDate.of(2014, 12, 31))).isEmpty();
  }

  private String sendt(String organisation, String epost) {
    f = scene.forloeb("LEDIGE");
    tilladelse.organisation(af(organisation), organisation);
    tilladelse.adresse(f.id(), organisation, epost);
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();
    return kode(breve("spoergeskema:").get(0));
  }

  private String virksomhedUdenAdresse() {
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    return virksomheder.alle(f.id()).get(0).id();
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, Instant.EPOCH);
  }

  private void klokken(LocalDate dag) {
    scene.klokken(
        dag.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Europe/Copenhagen")).toInstant());
  }

  private int svarene() {
    return jdbc.sql("select count(*) from spoergeskema_svar").query(Integer.class).single();
  }

  /** Where the letters of this forløb whose key begins so lead. */
  private List<String> breve(String foran) {
    return jdbc.sql(
            """
            select p.sti from post p left join spoergeskema s
              on p.noegle in ('spoergeskema:' || s.id, 'spoergeskema_igen:' || s.id)
            where p.forloeb_id = ? and p.art = 'SPOERGESKEMA' and p.noegle like ?
            order by s.registreret, s.id
            """)
        .param(f.id())
        .param(foran + "%")
        .query(String.class)
        .list();
  }

  private static String kode(String sti) {
    assertThat(sti).startsWith("/svar/spoergeskema?kode=");
    return sti.substring(sti.indexOf('=') + 1);
  }
}
