package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningskontakt;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.opfoelgning.RegistrerSamtykke;
import dk.jobveu.opfoelgning.Samtykke;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From ufaglært job to guidance; one test an end event, and the days the calendar is tricky. */
@Systemtest
class Opfoelgning18Test {

  private static final String PROCES = "opfoelgning_18_maaneder";
  private static final String TIMER = "Event_OpfoelgningsdatoNaaet";
  private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate JOBSTART = LocalDate.of(2026, 5, 4);
  private static final LocalDate ATTEN = LocalDate.of(2027, 11, 4);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb startDeltagerforloeb;
  @Autowired RegistrerGennemfoersel registrerGennemfoersel;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired RegistrerSamtykke registrerSamtykke;
  @Autowired Opfoelgningsregister register;
  @Autowired Underretninger underretninger;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired RepositoryService modeller;

  private String forloebId;

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  @Test
  void vejledningKanFoereTilVoksenlaerling() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    assertThat(scene.grupper(scene.opgaver(forloebId).get(0))).containsExactly(Testaktoerer.SKOLE);
    vejled("VOKSENLAERLING");

    assertThat(scene.slut(forloebId)).contains("EndEvent_PaaVejTilFaglaert");
    assertThat(sag().stand().lukketFordi()).isEqualTo("VOKSENLAERLING");
    assertThat(register.kontakter(forloebId, "A"))
        .containsExactly(
            new Opfoelgningskontakt(
                "18_MDR", ATTEN, ATTEN, true, true, true, true, "VOKSENLAERLING"));
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  @Test
  void borgerenKanFortsaetteSomUfaglaert() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    vejled("FORTSAT");

    assertThat(scene.slut(forloebId)).contains("EndEvent_FortsaetterSomUfaglaert");
    assertThat(scene.erSlut(forloebId)).isTrue();
  }

  @Test
  void etAndetSlagsJobAfslutterOpfoelgningen() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    vejled("ANDET_JOB");

    assertThat(scene.slut(forloebId)).contains("EndEvent_AndetJob");
    assertThat(sag().stand().status()).isEqualTo(Jobstatus.ANDET_JOB);
  }

  @Test
  void findesBorgerenUnderUddannelseLukkesSagen() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    vejled("UKONTAKTBAR");
    assertThat(sag().stand().naesteDato()).isEqualTo(ATTEN.plusDays(14));

    dagenKommer(ATTEN.plusDays(14));
    scene.udfoer(
        forloebId, "find_status", Map.of("forsoegDato", "2027-11-18", "status", "UDDANNELSE"));
    scene.fyrTimer(forloebId, TIMER);

    assertThat(scene.slut(forloebId)).contains("EndEvent_AlleredeUnderUddannelse");
    assertThat(sag().stand().lukketFordi()).isEqualTo("UDDANNELSE");
  }

  @Test
  void udenSamtykkeLukkesSagenUdenAtNogenBliverKontaktet() {
    iUfaglaertJob("18_MDR", JOBSTART, false);

    dagenKommer(ATTEN);

    assertThat(scene.slut(forloebId)).contains("EndEvent_LukketUdenKontakt");
    assertThat(register.kontakter(forloebId, "A")).isEmpty();
    assertThat(sag().stand().lukketFordi()).isEqualTo("INTET_SAMTYKKE");
  }

  @Test
  void samtykkeKanTraekkesTilbageUndervejs() {
    iUfaglaertJob("18_MDR", JOBSTART, true);

    registrerSamtykke.registrerSamtykker(jobcenter(), List.of(new Samtykke("A", false)));
    assertThatThrownBy(
            () ->
                registrerSamtykke.registrerSamtykker(
                    af(Testaktoerer.JOBCENTER_2), List.of(new Samtykke("A", true))))
        .hasMessageContaining("anden organisation");
    dagenKommer(ATTEN);

    assertThat(scene.slut(forloebId)).contains("EndEvent_LukketUdenKontakt");
  }

  @Test
  void efterToForsoegLukkesSagen() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    vejled("UKONTAKTBAR");
    dagenKommer(ATTEN.plusDays(14));
    scene.udfoer(forloebId, "find_status", Map.of("forsoegDato", "2027-11-18", "status", "UKENDT"));
    scene.fyrTimer(forloebId, TIMER);

    assertThat(scene.slut(forloebId)).contains("EndEvent_LukketUdenKontakt");
    assertThat(sag().stand().lukketFordi()).isEqualTo("UKONTAKTBAR");
    assertThat(register.kontakter(forloebId, "A")).hasSize(2);
  }

  @Test
  void denDerErLedigIgenFaarEnSamtaleIJobcentret() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    vejled("LEDIG");
    scene.fyrTimer(forloebId, TIMER);

    assertThat(scene.grupper(scene.opgaver(forloebId).get(0)))
        .containsExactly(Testaktoerer.JOBCENTER);
    scene.udfoer(
        forloebId,
        "hold_samtale_med_ledig",
        Map.of("samtaleDato", ATTEN.toString(), "ledigFra", "2027-10-15", "nytJob", "NEJ"));

    assertThat(scene.slut(forloebId)).contains("EndEvent_LedigIgen");
  }

  @Test
  void tidenUdenJobTaellerIkkeMed() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    vejled("LEDIG");
    scene.fyrTimer(forloebId, TIMER);
    // twelve months in the first job; six are left in the new one
    scene.udfoer(
        forloebId,
        "hold_samtale_med_ledig",
        Map.of(
            "samtaleDato", ATTEN.toString(),
            "ledigFra", "2027-05-04",
            "nytJob", "JA",
            "nytJobFra", "2027-12-01",
            "nytJobCvr", "87654321"));

    // the school is to guide with the company where the person works now
    assertThat(sag().job())
        .isEqualTo(new Opfoelgning.Job(null, "87654321", LocalDate.of(2027, 12, 1), 12));
    assertThat(timer()).isEqualTo(klokken6(LocalDate.of(2028, 6, 1)));
    dagenKommer(LocalDate.of(2028, 6, 1));
    assertThat(scene.aabne(forloebId)).containsExactly("vejled_borger_og_virksomhed");
    assertThat(scene.slut(forloebId)).doesNotContain("EndEvent_LedigIgen");
  }

  @Test
  void skolenPaamindesNaarVejledningenTraekkerUd() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    scene.fyrTimer(forloebId, "BoundaryEvent_VejledningMangler");

    assertThat(scene.slut(forloebId)).contains("EndEvent_SkolenPaamindet");
    assertThat(underretninger.til(Testaktoerer.SKOLE))
        .anyMatch(u -> u.forloebId().equals(forloebId));
    assertThat(scene.aabne(forloebId)).containsExactly("vejled_borger_og_virksomhed");
  }

  @Test
  void medBeggeModellerVejledesDerFoerOptagOgIgenEfter18Maaneder() {
    iUfaglaertJob("BEGGE", JOBSTART, true);
    // the first intake after the job began is 1 August; guidance sixty days before
    LocalDate foerOptag = LocalDate.of(2026, 6, 2);
    assertThat(timer()).isEqualTo(klokken6(foerOptag));

    dagenKommer(foerOptag);
    vejled("FORTSAT");
    assertThat(register.kontakter(forloebId, "A").get(0).anledning()).isEqualTo("OPTAG");
    assertThat(timer()).isEqualTo(klokken6(ATTEN));

    dagenKommer(ATTEN);
    vejled("UDDANNELSE");
    assertThat(scene.slut(forloebId)).contains("EndEvent_PaaVejTilFaglaert");
  }

  @Test
  void medOptagAleneErDetSlutEfterVejledningen() {
    iUfaglaertJob("OPTAG", JOBSTART, true);
    dagenKommer(LocalDate.of(2026, 6, 2));

    vejled("FORTSAT");

    assertThat(scene.slut(forloebId)).contains("EndEvent_FortsaetterSomUfaglaert");
  }

  @Test
  void kommerTimerenForTidligtVentesDerIgen() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    scene.klokken(klokken6(LocalDate.of(2027, 1, 4)));

    scene.fyrTimer(forloebId, TIMER);

    assertThat(scene.aabne(forloebId)).isEmpty();
    assertThat(timer()).isEqualTo(klokken6(ATTEN));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, 2027-02-28, 05:00", // no 31 February
    "2026-08-31, 2028-02-29, 05:00", // a leap year
    "2024-02-29, 2025-08-29, 04:00", // summer time
    "2025-09-28, 2027-03-28, 04:00", // the night the clocks go forward
    "2026-04-25, 2027-10-25, 04:00", // summer time's last working day in 2027
    "2026-05-01, 2027-11-01, 05:00", // winter time, the day after the clocks went back
  })
  void timerenFyrerPaaDagenKlokken6DanskTid(LocalDate jobstart, LocalDate dag, LocalTime utc) {
    iUfaglaertJob("18_MDR", jobstart, true);

    assertThat(timer()).isEqualTo(dag.atTime(utc).toInstant(ZoneOffset.UTC));
    dagenKommer(dag);
    assertThat(scene.aabne(forloebId)).containsExactly("vejled_borger_og_virksomhed");
  }

  @Test
  void enNyVersionAfModellenRammerIkkeDemDerVenter() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    String foer = instans().getProcessDefinitionId();
    String ny =
        modeller
            .createDeployment()
            .addModelInstance(
                "bpmn/" + PROCES + ".bpmn", modeller.getBpmnModelInstance(foer).clone())
            .deploy()
            .getId();
    try {
      assertThat(instans().getProcessDefinitionId()).isEqualTo(foer);
      assertThat(
              modeller
                  .createProcessDefinitionQuery()
                  .processDefinitionKey(PROCES)
                  .latestVersion()
                  .singleResult()
                  .getId())
          .isNotEqualTo(foer);

      dagenKommer(ATTEN);
      vejled("VOKSENLAERLING");

      assertThat(scene.slut(forloebId)).contains("EndEvent_PaaVejTilFaglaert");
    } finally {
      modeller.deleteDeployment(ny, true);
    }
  }

  @Test
  void enVejledningErFoerstHoldtNaarBorgerenErInformeret() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    forloebId,
                    "vejled_borger_og_virksomhed",
                    Map.of("vejledningDato", "2027-11-04", "resultat", "FORTSAT")))
        .hasMessageContaining("borgeren er informeret");
    assertThat(register.kontakter(forloebId, "A")).isEmpty();
    assertThat(scene.aabne(forloebId)).containsExactly("vejled_borger_og_virksomhed");
  }

  // --- helpers

  private void iUfaglaertJob(String model, LocalDate jobstart, boolean samtykke) {
    LocalDate slut = jobstart.minusDays(3);
    scene.klokken(klokken6(slut));
    forloebId = scene.forloeb().id();
    opretDeltagere.opret(
        jobcenter(), Testaktoerer.JOBCENTER, List.of(new NyDeltager("A", "1", null, 1990, null)));
    startDeltagerforloeb.start(
        skole(), Testaktoerer.SKOLE, 1, model, slut.minusWeeks(6), List.of("A"));
    registrerGennemfoersel.registrer(skole(), List.of(new Kursusresultat("A", slut, 3, 2, 1)));
    registrerMatch.registrerMatch(
        jobcenter(),
        List.of(
            new Matchmelding(
                "A",
                slut,
                null,
                "12345678",
                Matchoenske.UFAGLAERT_JOB,
                true,
                SerSigSelv.JA,
                null,
                Matchudfald.ORDINAERT_JOB,
                jobstart,
                null,
                samtykke)));
    scene.koerJob();
    assertThat(instans()).isNotNull();
  }

  private void dagenKommer(LocalDate dag) {
    scene.klokken(klokken6(dag));
    scene.fyrTimer(forloebId, TIMER);
  }

  private void vejled(String resultat) {
    scene.udfoer(
        forloebId,
        "vejled_borger_og_virksomhed",
        Map.of(
            "vejledningDato", sag().stand().naesteDato().toString(),
            "informeretBorger", true,
            "informeretVirksomhed", true,
            "voksenlaerlingOmtalt", true,
            "resultat", resultat));
  }

  private Opfoelgning sag() {
    return register.find(forloebId, "A").orElseThrow();
  }

  private ProcessInstance instans() {
    return koersler
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCES)
        .processInstanceBusinessKey(forloebId)
        .singleResult();
  }

  private Instant timer() {
    return job.createJobQuery()
        .timers()
        .processInstanceId(instans().getId())
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  private static Instant klokken6(LocalDate dag) {
    return dag.atTime(6, 0).atZone(DANMARK).toInstant();
  }

  private Registrering jobcenter() {
    return af(Testaktoerer.JOBCENTER);
  }

  private Registrering skole() {
    return af(Testaktoerer.SKOLE);
  }

  private Registrering af(String organisation) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2026-05-01T09:00:00Z"));
  }
}
