package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
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
import dk.jobveu.opfoelgning.Jobskifte;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningskontakt;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.opfoelgning.RegistrerJobskifte;
import dk.jobveu.opfoelgning.RegistrerSamtykke;
import dk.jobveu.opfoelgning.Samtykke;
import dk.jobveu.opfoelgning.Tidligerejob;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
  @Autowired RegistrerJobskifte registrerJobskifte;
  @Autowired Kontaktbog kontaktbog;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired RepositoryService modeller;

  private static final String JC = Testaktoerer.JOBCENTER;
  private static final String AFTAL = "aftal_vejledning";

  private String forloebId;

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  @Test
  void vejledningKanFoereTilVoksenlaerling() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);

    Task foerst = scene.opgaver(forloebId).get(0);
    assertThat(foerst.getCamundaFormRef().getKey()).isEqualTo(AFTAL);
    assertThat(scene.grupper(foerst)).as("den, der kan nå borgeren").containsExactly(JC);
    aftal("AFTALT");
    Task saa = scene.opgaver(forloebId).get(0);
    assertThat(scene.grupper(saa)).containsExactly(Testaktoerer.SKOLE);
    assertThat(scene.vis(saa).data().get("aftaleTekst"))
        .isEqualTo(
            "Jobcentret har aftalt vejledningen med borgeren: den 8. november 2027, hos"
                + " virksomheden.");
    vejled("VOKSENLAERLING");

    assertThat(scene.slut(forloebId)).contains("EndEvent_PaaVejTilFaglaert");
    assertThat(sag().stand().lukketFordi()).isEqualTo("VOKSENLAERLING");
    assertThat(register.kontakter(forloebId, "A"))
        .containsExactly(
            new Opfoelgningskontakt(
                "AFTALE",
                ATTEN,
                ATTEN,
                true,
                false,
                false,
                false,
                "AFTALT",
                new Opfoelgningskontakt.Aftale(
                    LocalDate.of(2027, 11, 8), "hos virksomheden", false)),
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
    assertThat(register.kontakter(forloebId, "A")).hasSize(3);
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
    assertThat(register.kontakter(forloebId, "A"))
        .filteredOn(k -> k.anledning().equals("SAMTALE"))
        .noneMatch(Opfoelgningskontakt::informeretBorger);

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
            "nytJobCvr", "87654321",
            "informeretBorger", true));
    assertThat(register.kontakter(forloebId, "A"))
        .filteredOn(k -> k.anledning().equals("SAMTALE"))
        .singleElement()
        .matches(Opfoelgningskontakt::informeretBorger);

    // the school is to guide with the company where the person works now
    assertThat(sag().job())
        .isEqualTo(new Opfoelgning.Job(null, "87654321", LocalDate.of(2027, 12, 1), 12));
    assertThat(timer()).isEqualTo(klokken6(LocalDate.of(2028, 6, 1)));
    dagenKommer(LocalDate.of(2028, 6, 1));
    assertThat(scene.aabne(forloebId)).containsExactly(AFTAL);
    assertThat(scene.slut(forloebId)).doesNotContain("EndEvent_LedigIgen");
  }

  @Test
  void skolenPaamindesNaarVejledningenTraekkerUd() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    aftal("AFTALT");

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
    assertThat(register.kontakter(forloebId, "A").get(1).anledning()).isEqualTo("OPTAG");
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
    assertThat(scene.aabne(forloebId)).containsExactly(AFTAL);
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
    aftal("AFTALT");

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    forloebId,
                    "vejled_borger_og_virksomhed",
                    Map.of("vejledningDato", "2027-11-04", "resultat", "FORTSAT")))
        .hasMessageContaining("borgeren er informeret");
    assertThat(register.kontakter(forloebId, "A")).as("kun aftalen").hasSize(1);
    assertThat(scene.aabne(forloebId)).containsExactly("vejled_borger_og_virksomhed");
  }

  /** Ten months and 17 days in the first job count on in the second. */
  @Test
  void etJobskifteEfterTiMaanederTaellerVidereOgHverArbejdsgiverGemmes() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    scene.klokken(klokken6(LocalDate.of(2027, 4, 1)));
    Jobskifte skifte =
        new Jobskifte(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 21), "87654321");

    assertThat(
            registrerJobskifte.kontroller(
                jobcenter(),
                List.of(
                    new RegistrerJobskifte.Nyt(
                        "A",
                        new Jobskifte(
                            LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 20), "87654321")))))
        .extracting(b -> b.felt() + ": " + b.besked())
        .containsExactly("nytJobFra: Skriv den første dag i det nye job, efter det gamle.");
    registrerJobskifte.registrer(jobcenter(), List.of(new RegistrerJobskifte.Nyt("A", skifte)));

    assertThat(sag().job())
        .isEqualTo(new Opfoelgning.Job(null, "87654321", LocalDate.of(2027, 3, 21), 10, 17));
    assertThat(register.tidligereJob(forloebId, "A"))
        .containsExactly(new Tidligerejob(null, "12345678", JOBSTART, LocalDate.of(2027, 3, 20)));
    dagenKommer(ATTEN);
    assertThat(scene.aabne(forloebId)).as("18 måneder i alt").containsExactly(AFTAL);
    assertThat(scene.vis(scene.opgaver(forloebId).get(0)).data().get("virksomhedNavn"))
        .isEqualTo("CVR 87654321");
  }

  @Test
  void findesBorgerenIEtAndetUfaglaertJobVentesDerDeManederDerMangler() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    Map<String, Object> nytJob =
        Map.of("sidsteDag", "2027-03-03", "nytJobFra", "2027-10-04", "nytJobCvr", "87654321");

    aftal("NYT_JOB", nytJob);
    // ten months in the first job; eight are left
    assertThat(timer()).isEqualTo(klokken6(LocalDate.of(2028, 6, 4)));

    dagenKommer(LocalDate.of(2028, 6, 4));
    aftal("AFTALT");
    vejled("UKONTAKTBAR");
    dagenKommer(sag().stand().naesteDato());
    Map<String, Object> igen = new HashMap<>(nytJob);
    igen.put("sidsteDag", "2028-06-03");
    igen.put("nytJobFra", "2028-06-04");
    igen.put("forsoegDato", sag().stand().naesteDato().toString());
    igen.put("status", "NYT_JOB");
    scene.udfoer(forloebId, "find_status", igen);

    assertThat(sag().stand().status()).isEqualTo(Jobstatus.ANSAT_UFAGLAERT);
    scene.fyrTimer(forloebId, TIMER);
    aftal("AFTALT");
    igen.remove("forsoegDato");
    igen.remove("status");
    igen.put("sidsteDag", "2028-06-10");
    igen.put("nytJobFra", "2028-06-11");
    vejled("NYT_JOB", igen);
    assertThat(register.tidligereJob(forloebId, "A")).hasSize(3);
    assertThat(scene.erSlut(forloebId)).isFalse();
  }

  @Test
  void samtykketTilAtBliveKontaktetGemmesOgSkolenFaarIkkeNavnet() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    kontaktbog.gemKontakter(
        jobcenter(), JC, List.of(new Kontaktoplysning("A", "Bo Prøve", "11111111", null)));
    dagenKommer(ATTEN);

    aftal("AFTALT", Map.of("kontaktsamtykke", true));

    assertThat(register.kontakter(forloebId, "A").get(0).aftale().kontaktsamtykke()).isTrue();
    assertThat(scene.vis(scene.opgaver(forloebId).get(0)).data().toString())
        .as("det, skolen ser")
        .contains("hos virksomheden")
        .doesNotContain("Bo Prøve", "11111111");
  }

  @Test
  void denDerIkkeVilKontaktesMereLukkesOgDenDerIkkeNaasFindesAfSkolen() {
    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    scene.fyrTimer(forloebId, "BoundaryEvent_AftaleMangler");
    assertThat(underretninger.til(JC)).anyMatch(u -> u.forloebId().equals(forloebId));
    aftal("NEJ_TAK");
    scene.fyrTimer(forloebId, TIMER);
    assertThat(sag().stand().lukketFordi()).isEqualTo("INTET_SAMTYKKE");
    assertThat(scene.slut(forloebId))
        .contains(
            "EndEvent_JobcentretPaamindet",
            "EndEvent_IngenVejledningNu",
            "EndEvent_LukketUdenKontakt");

    iUfaglaertJob("18_MDR", JOBSTART, true);
    dagenKommer(ATTEN);
    aftal("UKONTAKTBAR");
    dagenKommer(ATTEN.plusDays(14));
    assertThat(scene.aabne(forloebId)).containsExactly("find_status");
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

  private void aftal(String udfald) {
    aftal(udfald, Map.of());
  }

  /** The job centre reaches the citizen, or tries to. */
  private void aftal(String udfald, Map<String, Object> mere) {
    Map<String, Object> svar = new HashMap<>(mere);
    svar.put("kontaktDato", sag().stand().naesteDato().toString());
    svar.put("udfald", udfald);
    if (udfald.equals("AFTALT")) {
      svar.put("aftaltDag", "2027-11-08");
      svar.put("aftaltSted", "hos virksomheden");
    }
    scene.udfoerFor(JC, forloebId, AFTAL, svar);
  }

  private void vejled(String resultat) {
    vejled(resultat, Map.of());
  }

  /** The school guides, on the day that the job centre arranged. */
  private void vejled(String resultat, Map<String, Object> mere) {
    if (scene.aabne(forloebId).contains(AFTAL)) {
      aftal("AFTALT");
    }
    Map<String, Object> svar = new HashMap<>(mere);
    svar.putAll(
        Map.of(
            "vejledningDato", sag().stand().naesteDato().toString(),
            "informeretBorger", true,
            "informeretVirksomhed", true,
            "voksenlaerlingOmtalt", true,
            "resultat", resultat));
    scene.udfoer(forloebId, "vejled_borger_og_virksomhed", svar);
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
