package dk.jobveu.motor;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every variable that a process may hold, with its type. Answers of forms are not among them: they
 * go to our own tables. Only these variables get history (docs/adr/0003).
 */
public final class Procesvariabler {

  private static final Pattern FELT = Pattern.compile("felt[A-Z][A-Za-z0-9]{0,59}");

  private static final Map<String, Class<?>> ALLE = new TreeMap<>();

  // the forløb and who carries it
  public static final String FORLOEB_ID = tekst("forloebId");
  public static final String KOORDINATOR = tekst("koordinator");
  public static final String BRANCHORGANISATION = tekst("branchorganisation");
  public static final String FAGLIG_ORGANISATION = tekst("fagligOrganisation");
  public static final String JOBCENTER = tekst("jobcenter");
  public static final String UDDANNELSESINSTITUTION = tekst("uddannelsesinstitution");
  public static final String PROJEKTTYPE = tekst("projekttype");
  public static final String FORMAAL = tekst("formaal");
  public static final String HAR_LEDIGE = af("harLedige", Boolean.class);
  public static final String HAR_BESKAEFTIGEDE = af("harBeskaeftigede", Boolean.class);
  public static final String FASEPORT = tekst("faseport");
  public static final String STOP_AARSAG = tekst("stopAarsag");

  // fase 1 and the top process
  public static final String AFSLAG_VALG = tekst("afslagValg");
  public static final String BESKAEFTIGEDE_UDESTAAR = af("beskaeftigedeUdestaar", Boolean.class);
  public static final String FASE1_UDFALD = tekst("fase1Udfald");
  public static final String FORESLAAET_PART = tekst("foreslaaetPart");
  public static final String FORESLAAET_VEU_ROLLE = tekst("foreslaaetVeuRolle");
  public static final String JOBCENTRE_UDESTAAR = af("jobcentreUdestaar", Boolean.class);
  public static final String LEDIGE_UDESTAAR = af("ledigeUdestaar", Boolean.class);
  public static final String KORT_VEJ = af("kortVej", Boolean.class);
  public static final String KORT_VEJ_LYKKEDES = af("kortVejLykkedes", Boolean.class);
  public static final String NY_KOORDINATOR = tekst("nyKoordinator");
  public static final String OMFANG_UDFALD = tekst("omfangUdfald");
  public static final String OMRAADESTATUS = tekst("omraadestatus");
  public static final String ROLLE_SKAL_FASTLAEGGES = af("rolleSkalFastlaegges", Boolean.class);
  public static final String SKIFTE_ACCEPTERET = af("skifteAccepteret", Boolean.class);
  public static final String SKIFTE_BESLUTTET = af("skifteBesluttet", Boolean.class);
  public static final String TILBAGETRAEKNING_FOELGE = tekst("tilbagetraekningFoelge");
  public static final String VIRKSOMHEDER_UDESTAAR = af("virksomhederUdestaar", Boolean.class);

  // fase 2 and 5
  public static final String FASE2_UDFALD = tekst("fase2Udfald");
  public static final String FASE5_UDFALD = tekst("fase5Udfald");
  public static final String MERIT_KLASSE = tekst("meritKlasse");
  public static final String AFTALE_UDFALD = tekst("aftaleUdfald");
  public static final String ARBEJDSGIVERSIDE_SVAR = tekst("arbejdsgiversideSvar");
  public static final String LOENMODTAGERSIDE_SVAR = tekst("loenmodtagersideSvar");
  public static final String MERIT_STATUS = tekst("meritStatus");
  public static final String OVERDRAGELSE_ANBEFALES = af("overdragelseAnbefales", Boolean.class);
  public static final String OVERDRAGELSE_FORESLAAET = af("overdragelseForeslaaet", Boolean.class);
  public static final String PARTSAFTALE_STATUS = tekst("partsaftaleStatus");
  public static final String SVARFRIST = af("svarfrist", java.util.Date.class);

  // fase 3
  public static final String FASE3_UDFALD = tekst("fase3Udfald");
  public static final String FLERE_JOBCENTRE = af("flereJobcentre", Boolean.class);
  public static final String HENSIGT_UDFALD = tekst("hensigtUdfald");
  public static final String HENSIGTER_SKAL_GENBEKRAEFTES =
      af("hensigterSkalGenbekraeftes", Boolean.class);
  public static final String JOBCENTER_MED = af("jobcenterMed", Boolean.class);
  public static final String KURSUSAFSLUTNING = af("kursusafslutning", java.util.Date.class);
  public static final String KURSUSSTART = af("kursusstart", java.util.Date.class);
  public static final String LEDENDE = tekst("ledende");
  public static final String FREMMOEDE_MANGLER = af("fremmoedeMangler", Boolean.class);
  public static final String MANDAT_MANGLER = af("mandatMangler", Boolean.class);
  public static final String MOEDEFRIST = af("moedefrist", java.util.Date.class);
  public static final String MOEDEDELTAGER = tekst("moededeltager");
  public static final String INDKALDER = tekst("indkalder");
  public static final String MOEDE_HOLDES = af("moedeHoldes", Boolean.class);
  public static final String MOEDESLAGS = tekst("moedeslags");
  public static final String MOEDEVEJ = tekst("moedevej");
  public static final String OPFOELGNINGSMODEL = tekst("opfoelgningsmodel");
  public static final String OPSTART_UDFALD = tekst("opstartUdfald");
  public static final String OPSTART_VEJ = tekst("opstartVej");
  public static final String PLAN_GODKENDT = af("planGodkendt", Boolean.class);
  public static final String PLANPART = tekst("planpart");
  public static final String PLANSTATUS = tekst("planstatus");
  public static final String SKREVET_FOR_SKOLEN = af("skrevetForSkolen", Boolean.class);
  public static final String TILBUD_UDFALD = tekst("tilbudUdfald");
  public static final String TILBUDSFRIST = af("tilbudsfrist", java.util.Date.class);
  public static final String TILBUDSVURDERING = tekst("tilbudsvurdering");
  public static final String TOVHOLDER = tekst("tovholder");
  public static final String UDBYDER_FUNDET = af("udbyderFundet", Boolean.class);
  public static final String UDBYDERVALG_UDFALD = tekst("udbydervalgUdfald");
  public static final String UDEN_TILBUD_VEJ = tekst("udenTilbudVej");
  public static final String VIRKSOMHED_ID = tekst("virksomhedId");

  public static final String KURSER_BEKRAEFTET = af("kurserBekraeftet", Boolean.class);

  // fase 4
  public static final String FASE4_UDFALD = tekst("fase4Udfald");
  public static final String SCREENING_UDFALD = tekst("screeningUdfald");
  public static final String SCREENINGSFRIST = af("screeningsfrist", java.util.Date.class);
  public static final String ANTAL_UDVALGTE = af("antalUdvalgte", Integer.class);
  public static final String INFORMATIONSDAG_FOERST = af("informationsdagFoerst", Boolean.class);
  public static final String HOLD_NR = af("holdNr", Integer.class);
  public static final String HOLD_BESLUTNING = tekst("holdBeslutning");
  public static final String HOLD_FRIST = af("holdFrist", java.util.Date.class);
  public static final String HOLD_RAAD = tekst("holdRaad");
  public static final String HOLD_UDFALD = tekst("holdUdfald");

  public static final String KAN_SPOERGE_ANDRE = tekst("kanSpoergeAndre");
  public static final String SAMLINGSFRIST = af("samlingsfrist", java.util.Date.class);
  public static final String SVARER = tekst("svarer");

  public static final String TALSMAND = tekst("talsmand");
  public static final String BESOEGSDAG = af("besoegsdag", java.util.Date.class);
  public static final String BESOEGER_IGEN = af("besoegerIgen", Boolean.class);

  // spørgeskema
  public static final String NOGEN_SPURGT = af("nogenSpurgt", Boolean.class);
  public static final String SPOERGESKEMAFRIST = af("spoergeskemafrist", java.util.Date.class);

  // deltager
  public static final String AFKLARING_UDFALD = tekst("afklaringUdfald");
  public static final String AFKLARINGSFRIST = af("afklaringsfrist", java.util.Date.class);
  public static final String BESKAEFTIGET = af("beskaeftiget", Boolean.class);
  public static final String DELTAGER_ID = tekst("deltagerId");
  public static final String FRAFALDSSAMTALE = af("frafaldssamtale", Boolean.class);
  public static final String FRAFALDSTYPE = tekst("frafaldstype");
  public static final String FLERE_MAALEDAGE = af("flereMaaledage", Boolean.class);
  public static final String MAALEDAG = af("maaledag", java.util.Date.class);
  public static final String MATCHFRIST = af("matchfrist", java.util.Date.class);
  public static final String MATCHUDFALD = tekst("matchudfald");
  public static final String MATCHVURDERING = tekst("matchvurdering");
  public static final String NAEVN_VOKSENLAERLING = af("naevnVoksenlaerling", Boolean.class);
  public static final String OPFOELGNING_HANDLING = tekst("opfoelgningHandling");
  public static final String OPFOELGNING_RESULTAT = tekst("opfoelgningResultat");
  public static final String OPFOELGNINGSDATO = af("opfoelgningsdato", java.util.Date.class);
  public static final String PLADS_FUNDET = af("pladsFundet", Boolean.class);
  public static final String SKOLEN_ER_MED = af("skolenErMed", Boolean.class);
  public static final String UDSAT_ELLER_UNG = af("udsatEllerUng", Boolean.class);
  public static final String VENDER_TILBAGE = af("venderTilbage", Boolean.class);
  public static final String VIRKSOMHEDEN_ER_MED = af("virksomhedenErMed", Boolean.class);

  // what a model gives one element for itself: whom a repetition or a reminder is for, and the
  // engine's own counters of a repetition. Neither mapped out nor kept in history.
  private static final Map<String, Class<?>> LOKALE =
      Map.of(
          "modtager",
          String.class,
          "paamindelse",
          String.class,
          "loopCounter",
          Integer.class,
          "nrOfInstances",
          Integer.class,
          "nrOfActiveInstances",
          Integer.class,
          "nrOfCompletedInstances",
          Integer.class);

  private Procesvariabler() {}

  private static String tekst(String navn) {
    return af(navn, String.class);
  }

  private static String af(String navn, Class<?> type) {
    if (ALLE.put(navn, type) != null) {
      throw new IllegalStateException("Procesvariablen " + navn + " er nævnt to gange");
    }
    return navn;
  }

  /** Name and type of all of them. */
  public static Map<String, Class<?>> alle() {
    return Map.copyOf(ALLE);
  }

  /** The type of a variable of a process or of one element, or null when there is none such. */
  public static Class<?> type(String navn) {
    Class<?> type = ALLE.get(navn);
    return type != null ? type : LOKALE.get(navn);
  }

  public static boolean findes(String navn) {
    return ALLE.containsKey(navn);
  }

  /**
   * Whether it is the name of a variable that comes from a field a designer has added: such a
   * field's key begins with {@code felt}, so that no later variable of ours can be called the same
   * (docs/adr/0057).
   */
  public static boolean erFelt(String navn) {
    return FELT.matcher(navn).matches();
  }
}
