package dk.jobveu.spil;

import dk.jobveu.faelles.Valg;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Testaktoerer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What somebody may answer to a form, drawn by lot: mostly what leads on, sometimes a no, a change
 * of mind or a stop. Fields that are not named get what the form's own rules ask for.
 */
final class Svarvalg {

  static final List<String> VIRKSOMHEDER = List.of("Intego", "Xterna", "Kabel Nord", "Fiberhuset");

  private final Lod lod;

  Svarvalg(Lod lod) {
    this.lod = lod;
  }

  /** The first form of all. */
  Map<String, Object> start(LocalDate idag) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Fibertekniker i Randers");
    svar.put("kommune", lod.af("0730", "0751", "0851"));
    svar.put("startdato", idag.plusDays(lod.tal(-20, 40)).toString());
    svar.put("initiativtagere", List.of(lod.af("VIRKSOMHED", "JOBCENTER", "NETVAERK", "SKOLE")));
    svar.put("valgtKoordinator", lod.af(Testaktoerer.JOBCENTER, Testaktoerer.KOORDINATOR));
    if (lod.chance(0.2)) {
      svar.put("valgtFormaal", "AFBOED");
      svar.put("kriseaarsag", lod.af("AFSKEDIGELSER", "ANDEN"));
      svar.put("deltagergrupper", List.of("BESKAEFTIGEDE"));
    } else {
      svar.put("valgtFormaal", lod.af("MANGEL", "LOEFT", "BRED"));
      svar.put(
          "deltagergrupper",
          lod.af(
              List.of("LEDIGE"),
              List.of("LEDIGE"),
              List.of("LEDIGE", "BESKAEFTIGEDE"),
              List.of("BESKAEFTIGEDE")));
    }
    String anledning = lod.af("A", "B", "C");
    svar.put("startvariant", anledning);
    svar.put("denKorteVej", anledning.equals("A") ? "NEJ" : lod.af("JA", "NEJ"));
    svar.put("henvendelser", anledning.equals("A") ? List.of() : virksomheder(1, false));
    svar.put("runde", lod.tal(1, 3));
    return svar;
  }

  /** What is answered to this form, besides what its rules ask for. */
  Map<String, Object> til(String blanket, Map<String, Object> data, LocalDate idag) {
    return switch (blanket) {
      case "afdaek_behov" -> behov(data, idag);
      case "inviter_parter" -> parter();
      case "meld_virksomheder" -> jaNej(Map.of("virksomheder", virksomheder(lod.tal(1, 4), true)));
      case "meld_ledige_medlemmer" -> ledige();
      case "meld_beskaeftigede" -> jaNej(Map.of("arbejdsgivere", arbejdsgivere()));
      case "bidrag_med_lokal_viden" ->
          jaNej(
              Map.of(
                  "antalKandidater",
                  lod.tal(0, 25),
                  "kanGaaSammen",
                  lod.oftest("JA", 0.2, "NEJ"),
                  "lokaleVirksomheder",
                  List.of()));
      case "haandter_afslag" -> afslag();
      case "vurder_omfang_arbejdsgiverside", "vurder_omfang_loenmodtagerside" ->
          Map.of("stortNok", lod.oftest("JA", 0.15, "NEJ"), "begrundelse", "Efter samtale");
      case "afgoer_omfang" -> omfang();
      case "indsaml_virksomhedsoensker" ->
          Map.of("oensker", List.of(), "ingenOensker", "Ingen har særlige ønsker");
      case "udarbejd_partsaftale" -> aftale(idag);
      case "tiltraed_som_arbejdsgiver", "tiltraed_som_loenmodtager" -> tiltraedelse(idag);
      case "maegl_mellem_parterne" ->
          Map.of("udfald", lod.oftest("NYT_UDKAST", 0.3, "TILBAGE", "STOPPET"));
      case "sammensaet_kurser" -> kurser();
      case "bekraeft_kurser" ->
          Map.of("enig", lod.oftest("JA", 0.2, "NEJ"), "grund", "Der mangler et kursus");
      case "afklar_merit" -> afklaretMerit(data);
      case "valider_merit" ->
          Map.of("klasse", lod.af("FULD", "DELVIS", "INGEN"), "begrundelse", "Efter kurserne");
      case "tilknyt_jobcentre" ->
          Map.of(
              "vej",
              lod.oftest("JOBCENTRE", 0.1, "STOP", "UDEN"),
              "jobcentre",
              lod.nogle(JOBCENTRE, 1).stream().map(j -> Map.of("jobcenterValg", j)).toList());
      case "bekraeft_deltagelse" -> deltagelse();
      case "indhent_mandat" -> Map.of("mandatGivet", lod.oftest("JA", 0.2, "NEJ"));
      case "saml_virksomhedsoversigt" -> oversigt(data);
      case "indhent_hensigtserklaering" -> hensigt(data, idag);
      case "indkald_moede" -> indkaldelse(idag);
      case "svar_paa_indkaldelse" ->
          Map.of(
              "kommer",
              lod.oftest("JA", 0.2, "NEJ"),
              "kanBeslutte",
              lod.af("JA", "JA", "NEJ"),
              "antalLedige",
              lod.tal(0, 12));
      case "beskriv_kort_vej" -> kortVej(idag);
      case "bidrag_til_projektplan" -> bidrag(idag);
      case "skriv_projektplan" -> plan(idag);
      case "godkend_projektplan" -> godkendelse();
      case "vaelg_udbudsvej" -> udbudsvej(idag);
      case "afgiv_tilbud" -> tilbud(idag);
      case "beslut_uden_tilbud" ->
          Map.of("naesteSkridt", lod.oftest("REVIDER", 0.5, "UDBUDSPLIGT", "STOP"));
      case "anbefal_udbyder_branche", "anbefal_udbyder_faglig" ->
          Map.of("begrundelse", "Skolen kender faget");
      case "evaluer_forloeb" -> Map.of("tilfredshedKoordinator", lod.tal(1, 10));
      case "opdater_projektplan" -> tider(idag);
      case "udarbejd_screeningsprofil" -> Holdhjaelp.profil();
      case "fordel_pladser" -> pladser(data, idag);
      case "svar_paa_screening" -> jaNej(Map.of("grund", "Ingen kandidater"));
      case "informer_medarbejdere" -> Map.of("alleMaalgrupper", lod.oftest("JA", 0.2, "NEJ"));
      case "hold_informationsmoede" ->
          Map.of(
              "form",
              lod.oftest("INFORMATIONSMOEDE", 0.4, "MATCHDAG", "PRAKTIK", "IKKE_AFHOLDT"),
              "afholdtDen",
              idag.toString(),
              "sted",
              "Tradium",
              "virksomheder",
              lod.tal(0, 3));
      case "opret_hold" -> hold(idag);
      case "afklar_ventende" ->
          Map.of(
              "vej",
              lod.af("AABN_HOLD", "VENTELISTE", "FORDEL_IGEN"),
              "begrundelse",
              "Vi har talt om det");
      case "vaelg_udbyder" -> Map.of("flereSkoler", flereSkoler(data));
      case "afklar_hold" ->
          Map.of("minimum", lod.tal(1, 4), "begrundelse", "Vi gør det på den måde");
      case "afstem_tider" ->
          Map.of("finansiering", lod.af("VEU_SVU", "KOMPETENCEFOND", "VIRKSOMHED_BETALER"));
      case "start_kursus" ->
          Map.of("ugentligeTimer", lod.oftest(37, 0.2, 30), "timerBegrundelse", "Efter aftale");
      case "foelg_holdet" ->
          Map.of(
              "besoegsform",
              lod.oftest("PAA_SKOLEN", 0.4, "I_VIRKSOMHEDEN", "SAMTALE", "INTET"),
              "besoegtDen",
              idag.toString(),
              "bemaerkning",
              "Holdet er kommet langt",
              "kommerIgen",
              lod.oftest("NEJ", 0.4, "JA"),
              "naesteBesoeg",
              idag.plusDays(3).toString());
      case "hold_matchmoede" ->
          Map.of("form", lod.oftest("MATCHMOEDE", 0.4, "MATCHDAG", "ENKELTVIS", "IKKE_AFHOLDT"));
      case "registrer_match", "genforhandl_match" -> match(idag);
      case "beslut_genbrug" -> Map.of("beslutning", lod.af("NY_RUNDE", "OVERDRAGET", "STOPPET"));
      case "foreslaa_overdragelse" -> jaNej("foreslaas");
      case "svar_paa_koordinering", "svar_paa_samling" -> jaNej("svar");
      case "vurder_tilbagetraekning" -> Map.of("foelge", lod.oftest("FORTSAET", 0.2, "STOP"));
      default -> Map.of();
    };
  }

  private static final List<String> JOBCENTRE =
      List.of(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER_3);
  private static final List<String> SKOLER = List.of(Testaktoerer.SKOLE, Testaktoerer.SKOLE_2);

  private Map<String, Object> jaNej(Map<String, Object> mere) {
    Map<String, Object> svar = new HashMap<>(mere);
    svar.put("deltager", lod.oftest("JA", 0.1, "NEJ"));
    svar.put("afslagsgrund", "Ingen tid");
    return svar;
  }

  private Map<String, Object> jaNej(String felt) {
    return Map.of(felt, lod.af("JA", "NEJ"), "begrundelse", "Efter samtale");
  }

  private List<Map<String, Object>> virksomheder(int antal, boolean behov) {
    return lod.nogle(VIRKSOMHEDER, antal).stream()
        .map(
            navn -> {
              Map<String, Object> v = new HashMap<>();
              v.put("navn", navn);
              v.put("stillingsbetegnelse", "Fibertekniker");
              v.put("antalStillinger", lod.tal(1, 10));
              v.put("oensker", lod.af("LEDIGE", "BESKAEFTIGEDE", "BEGGE"));
              if (behov) {
                v.put("aktueltBehov", lod.oftest("JA", 0.15, "NEJ"));
              }
              return v;
            })
        .toList();
  }

  private List<Map<String, Object>> arbejdsgivere() {
    return lod.nogle(VIRKSOMHEDER, 1).stream()
        .map(navn -> Map.<String, Object>of("arbejdsgiver", navn, "antal", lod.tal(1, 8)))
        .toList();
  }

  private Map<String, Object> behov(Map<String, Object> data, LocalDate idag) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("branche", "El og fiber");
    svar.put(
        "stillinger",
        List.of(
            Map.of(
                "stillingsbetegnelse",
                "Fibertekniker",
                "balancekategori",
                lod.oftest("MAN", 0.2, "GOD"))));
    svar.put("geografi", lod.af("EN_KOMMUNE", "TVAERKOMMUNAL", "REGIONAL"));
    svar.put("kilder", List.of("BALANCE"));
    svar.put("balancedato", idag.minusDays(30).toString());
    if (Boolean.TRUE.equals(data.get("omraadeErUafklaret"))) {
      svar.put("omraadevalg", lod.oftest("GAA_VIDERE", 0.2, "OPGIVET"));
      svar.put("fravigBegrundelse", "En ny fabrik åbner");
    }
    return svar;
  }

  private Map<String, Object> parter() {
    Map<String, Object> svar = new HashMap<>();
    svar.put("valgtBrancheorganisation", Testaktoerer.BRANCHE);
    svar.put("valgtFagligOrganisation", Testaktoerer.FAGLIG);
    List<String> jobcentre = lod.nogle(JOBCENTRE, 1);
    svar.put("valgteJobcentre", jobcentre);
    svar.put("valgtJobcenter", jobcentre.get(0));
    svar.put("valgteSkoler", lod.nogle(SKOLER, 0));
    svar.put("begrundelse", "Aftalt");
    return svar;
  }

  private Map<String, Object> ledige() {
    int antal = lod.tal(0, 60);
    return jaNej(Map.of("antalLedige", antal, "antalMeritgivende", lod.tal(0, antal)));
  }

  private Map<String, Object> afslag() {
    return Map.of(
        "loesning",
        lod.oftest("PAA_VEGNE", 0.6, "UDEN", "NY_AKTOER", "STOP"),
        "nyBrancheorganisation",
        Testaktoerer.BRANCHE_2,
        "nyFagligOrganisation",
        Testaktoerer.FAGLIG_2,
        "nyeJobcentre",
        List.of(Testaktoerer.JOBCENTER_3),
        "begrundelse",
        "Ingen anden vej");
  }

  private Map<String, Object> omfang() {
    String udfald = lod.oftest("STOR_NOK", 0.2, "UDVID", "PULJE", "VENTELISTE", "STOP");
    return Map.of(
        "udfald",
        udfald,
        "stortNok",
        udfald.equals("STOR_NOK") ? "JA" : "NEJ",
        "holdstoerrelse",
        lod.tal(4, 16),
        "begrundelse",
        "Efter samtale med parterne");
  }

  private Map<String, Object> aftale(LocalDate idag) {
    return Map.of(
        "aftaleform",
        lod.af("SKRIFTLIG", "ANDEN_VIS"),
        "niveau",
        lod.af("REGIONAL", "CENTRAL"),
        "aftalensFormaal",
        "Flere fiberteknikere",
        "svarSenest",
        idag.plusDays(lod.tal(1, 30)).toString());
  }

  private Map<String, Object> tiltraedelse(LocalDate idag) {
    return Map.of(
        "svar",
        lod.oftest(lod.af("UNDERSKREVET", "OPBAKNING"), 0.12, "AFSLAAET"),
        "afgivetAf",
        "ORGANISATION",
        "dato",
        idag.toString(),
        "begrundelse",
        "Efter møde",
        "blaastemplinger",
        List.of(
            Map.of(
                "maade",
                lod.af("STYREGRUPPE", "LOGO"),
                "dokumentation",
                "Logo på folderen",
                "sidenDato",
                idag.toString())));
  }

  private Map<String, Object> kurser() {
    List<Map<String, Object>> kurser =
        IntStream.rangeClosed(1, lod.tal(1, 4))
            .mapToObj(
                nr -> {
                  boolean merit = lod.chance(0.7);
                  Map<String, Object> k = new HashMap<>();
                  k.put("titel", "Fiber " + nr);
                  k.put("kursustype", lod.af("AMU", "AMU", "EUD_FAG", "FVU"));
                  k.put("varighedDage", lod.tal(1, 20));
                  k.put("giverMerit", merit);
                  k.put("uddannelse", "Elektriker");
                  k.put("anerkendt", lod.oftest("JA", 0.2, "VED_IKKE"));
                  k.put("skole", "Tradium");
                  k.put("begrundelse", "Kræves i jobbet");
                  k.put("harUdbyder", true);
                  return k;
                })
            .toList();
    return Map.of(
        "kurser",
        kurser,
        "adgang",
        lod.af("JOB", "UDDANNELSE", "BEGGE"),
        "planForMerit",
        "Skolen spørger det faglige udvalg",
        "ingenMeritAccepteret",
        true);
  }

  /** The answer came, or it is still awaited. */
  private Map<String, Object> afklaretMerit(Map<String, Object> data) {
    List<Map<String, Object>> svar = new ArrayList<>();
    if (data.get("uafklarede") instanceof List<?> raekker) {
      for (Object r : raekker) {
        Map<String, Object> raekke = new HashMap<>();
        ((Map<?, ?>) r).forEach((k, v) -> raekke.put(k.toString(), v));
        raekke.put("anerkendt", lod.oftest(lod.af("JA", "NEJ"), 0.3, "VENTER"));
        raekke.put("skole", "Tradium");
        raekke.put("begrundelse", "Svar fra det faglige udvalg");
        svar.add(raekke);
      }
    }
    return Map.of("uafklarede", svar);
  }

  private Map<String, Object> deltagelse() {
    Map<String, Object> svar = new HashMap<>();
    svar.put("svar", lod.oftest("JA", 0.12, "NEJ"));
    svar.put("grund", "Ingen kandidater");
    svar.put("forventningsafstemt", lod.chance(0.8));
    svar.put("kandidatoverblik", lod.tal(0, 20));
    svar.put("mandat", lod.oftest("JA", 0.2, "NEJ"));
    svar.put("jobsoegningspligt", lod.af("FULD", "LEMPET", "FRITAGET"));
    svar.put("befordring", lod.af("EFTER_REGLERNE", "INGEN"));
    svar.put("pladser", lod.tal(1, 10));
    return svar;
  }

  private Map<String, Object> oversigt(Map<String, Object> data) {
    if (!(data.get("oversigt") instanceof List<?> raekker) || raekker.isEmpty()) {
      if (lod.chance(0.2)) {
        return Map.of("oversigt", List.of());
      }
      return Map.of(
          "oversigt",
          List.of(
              Map.of(
                  "navn",
                  lod.en(VIRKSOMHEDER),
                  "stillingsbetegnelse",
                  "Fibertekniker",
                  "antalStillinger",
                  lod.tal(1, 10),
                  "oensker",
                  "BEGGE",
                  "erMed",
                  "JA")));
    }
    List<Map<String, Object>> ny = new ArrayList<>();
    for (Object r : raekker) {
      Map<String, Object> raekke = new HashMap<>();
      ((Map<?, ?>) r).forEach((k, v) -> raekke.put(k.toString(), v));
      raekke.put("erMed", lod.oftest("JA", 0.15, "NEJ"));
      ny.add(raekke);
    }
    return Map.of("oversigt", ny);
  }

  private Map<String, Object> hensigt(Map<String, Object> data, LocalDate idag) {
    int job = lod.tal(1, 8);
    Map<String, Object> svar = new HashMap<>();
    boolean ude = String.valueOf(data.get("tidligereErklaering")).contains("Svar nej");
    svar.put("svar", ude ? "NEJ" : lod.oftest("JA", 0.25, "NEJ"));
    svar.put("afslagAarsag", lod.af("INTET_BEHOV", "INTET_SVAR", "ANDET"));
    svar.put("afgivetAf", lod.oftest("VIRKSOMHED", 0.2, "BRANCHEORGANISATION"));
    svar.put("indholdMatcher", lod.oftest("JA", 0.1, "NEJ"));
    svar.put("oenskerLedige", lod.oftest("JA", 0.1, "NEJ"));
    svar.put("antalJob", job);
    svar.put("jobgarantiAntal", lod.tal(0, job));
    svar.put("underskrevet", idag.toString());
    return svar;
  }

  private Map<String, Object> indkaldelse(LocalDate idag) {
    return Map.of(
        "holdes",
        lod.oftest("JA", 0.2, "NEJ"),
        "moededag",
        idag.plusDays(lod.tal(1, 14)).toString(),
        "klokken",
        "09:00",
        "sted",
        "Randers",
        "dagsorden",
        "Behov, plan og hvem der gør hvad");
  }

  private Map<String, Object> kortVej(LocalDate idag) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("geografi", lod.af("EN_KOMMUNE", "TVAERKOMMUNAL", "REGIONAL"));
    svar.put("henvendelse", "Ordrerne er væk i to måneder");
    svar.put("arbejdsgivere", arbejdsgivere());
    svar.put("valgtBrancheorganisation", Testaktoerer.BRANCHE);
    svar.put("valgtFagligOrganisation", Testaktoerer.FAGLIG);
    svar.put(
        "kurser",
        List.of(
            Map.of(
                "titel",
                "Dansk",
                "kursustype",
                "FVU",
                "varighedDage",
                lod.tal(1, 20),
                "begrundelse",
                "Medarbejderne har valgt det")));
    svar.put("meritGrund", "Det skal gå hurtigt");
    svar.put("valgtSkole", lod.en(SKOLER));
    svar.put("direkteGrund", lod.af("EXCELLENCE", "NAERHED", "FAA_SKOLER"));
    svar.put("frist", idag.plusDays(lod.tal(2, 14)).toString());
    svar.put("prisramme", 400000);
    svar.put("datoKursusstart", idag.plusDays(50).toString());
    svar.put("datoKursusafslutning", idag.plusDays(90).toString());
    svar.put("datoOpfoelgning", idag.plusDays(120).toString());
    return svar;
  }

  /** A part may be empty. */
  private Map<String, Object> bidrag(LocalDate idag) {
    if (lod.chance(0.4)) {
      return Map.of("bemaerkning", "Vi har ikke mere");
    }
    return Map.of(
        "antalLedige",
        lod.tal(0, 20),
        "antalBeskaeftigede",
        lod.tal(0, 12),
        "prisramme",
        lod.tal(200_000, 500_000),
        "datoScreening",
        idag.plusDays(lod.tal(38, 42)).toString(),
        "datoKursusstart",
        idag.plusDays(lod.tal(55, 65)).toString());
  }

  private Map<String, Object> godkendelse() {
    String svar = lod.oftest("GODKENDT", 0.25, "RETTES", "UDE");
    return Map.of(
        "svar",
        svar,
        "rettelser",
        svar.equals("RETTES")
            ? List.of(
                Map.of("afsnit", String.valueOf(lod.tal(1, 5)), "rettelse", "Skriv det tydeligere"))
            : List.of(),
        "begrundelse",
        "Vi kan ikke stå inde for den");
  }

  /** One of the other schools that gave a bid, now and then. */
  private List<String> flereSkoler(Map<String, Object> data) {
    List<String> andre =
        data.get("flereskolevalg") instanceof List<?> valg
            ? valg.stream().map(v -> ((Valg) v).value()).toList()
            : List.of();
    return andre.isEmpty() || lod.chance(0.5) ? List.of() : List.of(lod.en(andre));
  }

  private Map<String, Object> plan(LocalDate idag) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("planensFormaal", "Fiberteknikere til Østjylland");
    svar.put("virksomhedernesBehov", "Fiberteknikere");
    svar.put("alleEllerUdvalgte", "ALLE");
    svar.put("antalLedige", lod.tal(4, 20));
    svar.put("antalBeskaeftigede", lod.tal(1, 12));
    svar.put("forudsaetningerBeskaeftigede", "Har arbejdet med kabler");
    svar.put("screeningsmodeller", List.of(lod.af("MATCHDAG", "PRAKTIK")));
    svar.put("screeningsforudsaetninger", "Kan læse dansk");
    svar.put("skoleIScreening", lod.af("JA", "NEJ"));
    svar.put("tidspunktForKurser", "Til foråret");
    svar.put("startSenest", idag.plusDays(150).toString());
    svar.put("fagligSammensaetning", "Ni ugers AMU");
    svar.put("fleksibilitet", "Undervisning om morgenen");
    svar.put("ugentligeTimer", 37);
    svar.put("opfoelgningsmodelValg", lod.af("OPTAG", "18_MDR", "BEGGE"));
    svar.put("prisramme", 400000);
    svar.put("datoInfoMedarbejdere", idag.plusDays(20).toString());
    svar.put("datoInformationsdag", idag.plusDays(30).toString());
    svar.put("datoScreening", idag.plusDays(40).toString());
    svar.put("datoKursusstart", idag.plusDays(60).toString());
    svar.put("datoKursusafslutning", idag.plusDays(100).toString());
    svar.put("datoOpfoelgning", idag.plusDays(130).toString());
    svar.put(
        "ansvar",
        List.of(
            Map.of("leverance", "INFO_MEDARBEJDERE", "ansvarlig", "jobcenter"),
            Map.of("leverance", "INFORMATIONSDAG", "ansvarlig", "jobcenter"),
            Map.of("leverance", "SCREENING", "ansvarlig", "jobcenter"),
            Map.of("leverance", "KURSER", "ansvarlig", "uddannelsesinstitution"),
            Map.of("leverance", "OPFOELGNING", "ansvarlig", "jobcenter")));
    svar.put("fravalg", List.of());
    return svar;
  }

  private Map<String, Object> udbudsvej(LocalDate idag) {
    List<String> skoler = lod.nogle(SKOLER, 1);
    boolean udbud = skoler.size() > 1 && lod.chance(0.7);
    return Map.of(
        "vej",
        udbud ? "UDBUD" : "DIREKTE",
        "skoler",
        (udbud ? skoler : skoler.subList(0, 1)).stream().map(s -> Map.of("skole", s)).toList(),
        "frist",
        idag.plusDays(lod.tal(2, 21)).toString(),
        "direkteGrund",
        lod.af("EXCELLENCE", "NAERHED", "FAA_SKOLER"),
        "begrundelse",
        "Skolen kender faget");
  }

  private Map<String, Object> tilbud(LocalDate idag) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("svar", lod.oftest("JA", 0.15, "NEJ"));
    svar.put("afslagAarsag", lod.af("INGEN_KAPACITET", "PRISRAMMEN"));
    svar.put("pris", lod.oftest(lod.tal(100_000, 400_000), 0.1, 900_000));
    svar.put("indhold", "Ni ugers AMU");
    svar.put("daekkerAlleKurser", lod.oftest("JA", 0.1, "NEJ"));
    svar.put("indeholderAmu", lod.oftest("JA", 0.1, "NEJ"));
    svar.put("godkendelse", lod.oftest("EGEN", 0.1, "LAANT", "INGEN"));
    svar.put("startdato", idag.plusDays(50).toString());
    svar.put("slutdato", idag.plusDays(90).toString());
    svar.put("sted", "Randers");
    svar.put("afvikling", "HOLD");
    svar.put("minHold", lod.tal(2, 8));
    svar.put("maksHold", lod.tal(8, 20));
    svar.put("sendAlligevel", true);
    return svar;
  }

  private Map<String, Object> tider(LocalDate idag) {
    return Map.of(
        "udbyderOplysninger",
        "Tradium i Randers",
        "startdato",
        idag.plusDays(lod.tal(20, 40)).toString(),
        "slutdato",
        idag.plusDays(lod.tal(60, 90)).toString(),
        "opfoelgningsdag",
        idag.plusDays(120).toString());
  }

  private Map<String, Object> pladser(Map<String, Object> data, LocalDate idag) {
    int hvert = lod.tal(2, 6);
    List<Map<String, Object>> jobcentre = new ArrayList<>();
    if (data.get("jobcentre") instanceof List<?> raekker) {
      for (Object r : raekker) {
        jobcentre.add(
            Map.of(
                "jobcenter",
                ((Map<?, ?>) r).get("jobcenter").toString(),
                "maal",
                hvert,
                "mindst",
                1));
      }
    }
    int pladser = Math.max(1, hvert * jobcentre.size());
    Map<String, Object> svar = new HashMap<>();
    svar.put("pladser", pladser);
    svar.put("minimum", lod.tal(1, pladser));
    svar.put("frist", idag.plusDays(lod.tal(5, 14)).toString());
    if (!jobcentre.isEmpty()) {
      svar.put("jobcentre", jobcentre);
    }
    return svar;
  }

  private Map<String, Object> hold(LocalDate idag) {
    int minimum = lod.tal(2, 8);
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Fibertekniker");
    svar.put("afvikling", lod.oftest("HOLD", 0.2, "AABENT_VAERKSTED", "FJERN"));
    svar.put("sted", "Tradium");
    svar.put("start", idag.plusDays(lod.tal(5, 20)).toString());
    svar.put("slut", idag.plusDays(lod.tal(30, 60)).toString());
    svar.put("beslutningsdato", idag.plusDays(lod.tal(1, 5)).toString());
    svar.put("minimum", minimum);
    svar.put("maksimum", lod.tal(Math.max(minimum, 8), 20));
    svar.put("beskaeftigede", lod.tal(1, 6));
    svar.put("garantikursus", lod.sjaeldent(0.2));
    return svar;
  }

  private Map<String, Object> match(LocalDate idag) {
    String udfald =
        lod.oftest("ORDINAERT_JOB", 0.6, "PRAKTIK", "LOENTILSKUD", "ORDINAER_UDDANNELSE", "INTET");
    Map<String, Object> svar = new HashMap<>();
    svar.put("matchDato", idag.toString());
    svar.put("oensker", lod.af("UFAGLAERT_JOB", "UDDANNELSE"));
    svar.put("udfald", udfald);
    svar.put("virksomhedCvr", "12345678");
    svar.put("matchVirksomhed", null);
    svar.put("kanSeSigSelv", lod.af("JA", "DELVIS", "NEJ"));
    svar.put("stoette", "INGEN");
    svar.put("jobstart", idag.plusDays(3).toString());
    svar.put("slutdato", idag.plusDays(60).toString());
    return svar;
  }
}
