package dk.jobveu.proces;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomhed.Status;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What phase 3 needs before it begins, and complete answers to its larger forms. */
final class Fase3Opsaetning {

  static final LocalDate I_DAG = LocalDate.of(2026, 2, 2);
  static final Instant NU = Instant.parse("2026-02-02T09:00:00Z");
  static final LocalDate KURSUSSTART = I_DAG.plusDays(60);
  static final LocalDate KURSUSAFSLUTNING = KURSUSSTART.plusWeeks(9);
  static final LocalDate OPFOELGNING = KURSUSAFSLUTNING.plusMonths(1);
  static final LocalDate TILBUDSFRIST = I_DAG.plusDays(21);

  private Fase3Opsaetning() {}

  /** Puts a company with a need on the forløb's list. */
  static String virksomhed(Virksomheder virksomheder, Forloeb f, String navn, int stillinger) {
    String id = UUID.randomUUID().toString();
    virksomheder.gemVirksomhed(
        new Virksomhed(
            id,
            new Registrering(
                f.id(), Testaktoerer.bruger(Testaktoerer.BRANCHE), Testaktoerer.BRANCHE, null, NU),
            navn,
            null,
            "Fibertekniker",
            stillinger,
            null,
            Oensker.LEDIGE,
            "branchorganisation",
            Testaktoerer.BRANCHE,
            Status.TILKENDEGIVET,
            false,
            null,
            null));
    return id;
  }

  static Map<String, Object> jobcentre(String... ids) {
    return Map.of(
        "vej",
        "JOBCENTRE",
        "jobcentre",
        List.of(ids).stream().map(id -> Map.of("jobcenterValg", id)).toList());
  }

  /** A yes with a mandate and terms. */
  static Map<String, Object> deltager(String jobsoegningspligt) {
    return Map.of(
        "svar",
        "JA",
        "forventningsafstemt",
        true,
        "kandidatoverblik",
        10,
        "mandat",
        "JA",
        "jobsoegningspligt",
        jobsoegningspligt,
        "befordring",
        "EFTER_REGLERNE",
        "loefter",
        "Samtale hos en virksomhed",
        "pladser",
        10);
  }

  /** A call to a meeting with all those that are in the room already. */
  static Map<String, Object> indkaldelse(String... indbudte) {
    return Map.of(
        "moededag",
        I_DAG.plusDays(7).toString(),
        "klokken",
        "10.00",
        "sted",
        "Randers",
        "indbudte",
        List.of(indbudte).stream().map(id -> Map.of("indbudt", id)).toList());
  }

  static Map<String, Object> hensigt(int job, int garanti) {
    return Map.of(
        "svar", "JA",
        "afgivetAf", "VIRKSOMHED",
        "indholdMatcher", "JA",
        "oenskerLedige", "JA",
        "antalJob", job,
        "jobgarantiAntal", garanti,
        "underskrevet", I_DAG.toString());
  }

  /** A plan with all seven sections. */
  static Map<String, Object> plan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("planensFormaal", "Fiberteknikere til Østjylland");
    plan.put("virksomhedernesBehov", "20 fiberteknikere");
    plan.put("alleEllerUdvalgte", "ALLE");
    plan.put("antalLedige", 20);
    plan.put("antalBeskaeftigede", 5);
    plan.put("forudsaetningerBeskaeftigede", "Har arbejdet med kabler");
    plan.put("screeningsmodeller", List.of("MATCHDAG"));
    plan.put("screeningsforudsaetninger", "Kan læse dansk");
    plan.put("skoleIScreening", "NEJ");
    plan.put("tidspunktForKurser", "Fra april");
    plan.put("fagligSammensaetning", "Ni ugers AMU");
    plan.put("fleksibilitet", "Undervisning om morgenen");
    plan.put("ugentligeTimer", 37);
    plan.put("opfoelgningsmodelValg", "18_MDR");
    plan.put("prisramme", 400000);
    plan.put("datoInfoMedarbejdere", I_DAG.plusDays(20).toString());
    plan.put("datoInformationsdag", I_DAG.plusDays(30).toString());
    plan.put("datoScreening", I_DAG.plusDays(40).toString());
    plan.put("datoKursusstart", KURSUSSTART.toString());
    plan.put("datoKursusafslutning", KURSUSAFSLUTNING.toString());
    plan.put("datoOpfoelgning", OPFOELGNING.toString());
    plan.put(
        "ansvar",
        List.of(
            Map.of("leverance", "INFO_MEDARBEJDERE", "ansvarlig", "jobcenter"),
            Map.of("leverance", "INFORMATIONSDAG", "ansvarlig", "jobcenter"),
            Map.of("leverance", "SCREENING", "ansvarlig", "jobcenter"),
            Map.of("leverance", "KURSER", "ansvarlig", "uddannelsesinstitution"),
            Map.of("leverance", "OPFOELGNING", "ansvarlig", "jobcenter")));
    plan.put("fravalg", List.of());
    return plan;
  }

  /** The plan without one field. */
  static Map<String, Object> planUden(String felt) {
    Map<String, Object> plan = plan();
    plan.put(felt, null);
    return plan;
  }

  static Map<String, Object> direkte(String skole) {
    return Map.of(
        "vej",
        "DIREKTE",
        "skoler",
        List.of(Map.of("skole", skole)),
        "frist",
        TILBUDSFRIST.toString(),
        "direkteGrund",
        "SKOLE_MED_FRA_START",
        "begrundelse",
        "Skolen har været med siden behovet blev meldt",
        "juridiskNote",
        "Under tærskelværdien");
  }

  static Map<String, Object> udbud(String... skoler) {
    return Map.of(
        "vej",
        "UDBUD",
        "skoler",
        List.of(skoler).stream().map(s -> Map.of("skole", s)).toList(),
        "frist",
        TILBUDSFRIST.toString());
  }

  /** A bid that cannot be chosen, sent by a school that has been told so. */
  static Map<String, Object> tilbudAlligevel(int pris) {
    Map<String, Object> tilbud = tilbud(pris);
    tilbud.put("sendAlligevel", true);
    return tilbud;
  }

  static Map<String, Object> tilbud(int pris) {
    Map<String, Object> tilbud = new HashMap<>();
    tilbud.put("svar", "JA");
    tilbud.put("pris", pris);
    tilbud.put("indhold", "Ni ugers AMU");
    tilbud.put("daekkerAlleKurser", "JA");
    tilbud.put("indeholderAmu", "JA");
    tilbud.put("godkendelse", "EGEN");
    tilbud.put("startdato", KURSUSSTART.toString());
    tilbud.put("slutdato", KURSUSAFSLUTNING.toString());
    tilbud.put("sted", "Randers");
    tilbud.put("afvikling", "HOLD");
    return tilbud;
  }
}
