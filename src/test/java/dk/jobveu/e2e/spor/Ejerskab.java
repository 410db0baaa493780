package dk.jobveu.e2e.spor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may read what (DESIGN sections 4 and 5, docs/adr/0005). What is not in the table is for the
 * organisation that wrote it and nobody else.
 */
public final class Ejerskab {

  /** Circle of readers in the forløb where something was written; but one never outside it. */
  public enum Kreds {
    /** The organisation that wrote it. */
    EGEN,
    /** Everybody: where people are lacking, and no more of the forløb. */
    ALLE,
    /** And the coordinator of the forløb. */
    KOORDINATOR,
    /** And the school that has the class: what it needs to know of the participants. */
    HOLDETS_SKOLE,
    /** And those who shape the agreement: coordinator and the two parties. */
    PARTERNE,
    /** And those who write the plan together: coordinator, parties and job centres. */
    PLANENS,
    /** And the job centre that chooses the school. */
    VAELGEREN,
    /** And, once the bids are opened, those who buy: coordinator, parties and job centres. */
    KOEBERNE_EFTER_AABNING,
    /** The job centres and the class's school, where the participant agreed (docs/adr/0064). */
    OPFOELGNINGENS,
    /** Everybody who takes part and has not declined. */
    FORLOEBET,
    /** What is written to the schools that have been asked for a bid. */
    DE_SPURGTE_SKOLER,
    /** And the schools that have been asked for a bid. */
    INDBUDTE
  }

  /** What a reader is to a forløb. */
  public record Forhold(
      boolean koordinator,
      boolean med,
      boolean part,
      boolean jobcenter,
      boolean holdetsSkole,
      boolean indbudt,
      boolean vaelger,
      boolean aabnet) {

    public boolean kenderForloebet() {
      return koordinator || med || indbudt;
    }
  }

  private static final Map<Pattern, Kreds> TABEL = new LinkedHashMap<>();

  static {
    // a citizen's name and address never leave the own job centre; the school has the pseudonym,
    // and the name of those whose job centre passed it on with the enrolment (docs/adr/0037)
    raekke("navn til skolen", Kreds.HOLDETS_SKOLE);
    raekke("liste:deltagere\\..*", Kreds.EGEN);
    raekke("pseudonym|instans af deltagerforloeb", Kreds.HOLDETS_SKOLE);
    // what is planned for somebody is for the school where the participant agreed, and never for
    // another job centre; what the others do is for the job centre that made the plan
    raekke("laeg_opfoelgningsplan\\.(aftale|jobcentretsDel)", Kreds.HOLDETS_SKOLE);
    raekke("skriv_(skolens|virksomhedens)_del\\..*", Kreds.OPFOELGNINGENS);
    // a school's bid is its own until the bids are opened; that it was asked is no secret
    raekke("afgiv_tilbud\\..*", Kreds.KOEBERNE_EFTER_AABNING);
    // when it ends, it says that the school has answered
    raekke("instans af tilbud", Kreds.EGEN);
    raekke("vaelg_udbyder\\.beskedTilSkoler", Kreds.DE_SPURGTE_SKOLER);
    raekke("anbefal_udbyder_\\w+\\.begrundelse", Kreds.VAELGEREN);
    // how many members are without a job stays with the union; only the sum is for others
    raekke("meld_ledige_medlemmer\\..*", Kreds.EGEN);
    raekke("bidrag_med_lokal_viden\\.(antalKandidater|lokalViden)", Kreds.EGEN);
    // what the coordinator asks the others about, so as to decide
    raekke("vurder_omfang_\\w+\\.begrundelse", Kreds.KOORDINATOR);
    // the job centres' terms stand side by side in the plan that is written together
    // whom participants ask stands in what they are given
    raekke("bekraeft_deltagelse\\.deltagerkontakt", Kreds.FORLOEBET);
    raekke("bekraeft_deltagelse\\.loefter|droeft_vilkaar\\.faellesVilkaar", Kreds.PLANENS);
    raekke("samtale", Kreds.FORLOEBET);
    // whom one asks, where their own organisation shows them (docs/adr/0062)
    raekke("kontaktperson", Kreds.FORLOEBET);
    raekke("bilag om opbakning", Kreds.PARTERNE);
    // a logo is its organisation's; what it backs is handed out with it (docs/adr/0063)
    raekke("logo", Kreds.EGEN);
    raekke("svarlink\\.epost", Kreds.KOORDINATOR);
    raekke("udarbejd_partsaftale\\..*", Kreds.PARTERNE);
    // the list of forløb in the country has its branch and titles; the same title may be written
    // first where a company asked
    raekke("start_forloeb\\.henvendelser\\.stillingsbetegnelse", Kreds.ALLE);
    raekke("afdaek_behov\\.(branche|stillinger\\.stillingsbetegnelse)", Kreds.ALLE);
    // the forløb, its companies, jobs, courses and class are what everybody works on
    raekke("forloeb|start_forloeb\\..*", Kreds.INDBUDTE);
    // what the plan asks of a provider is what the schools bid on
    raekke("skriv_projektplan\\.(fagligSammensaetning|virksomhedernesBehov)", Kreds.INDBUDTE);
    raekke("skriv_projektplan\\.(tidspunktForKurser|fleksibilitet)", Kreds.INDBUDTE);
    raekke(
        "skriv_projektplan\\.(screeningsforudsaetninger|forudsaetningerBeskaeftigede)",
        Kreds.INDBUDTE);
    raekke("sammensaet_kurser\\.kurser\\.titel", Kreds.INDBUDTE);
    raekke(
        "indkald_moede\\..*|hold_(opstarts|informations)moede\\..*|svar_paa_indkaldelse\\..*",
        Kreds.PLANENS);
    raekke("(foelg_holdet|tal_om_match)\\..*", Kreds.PLANENS);
    raekke("(bidrag_til|skriv|godkend|opdater)_projektplan\\..*", Kreds.PLANENS);
    raekke("meld_virksomheder\\.virksomheder\\..*", Kreds.FORLOEBET);
    raekke("sammensaet_kurser\\.kurser\\..*", Kreds.FORLOEBET);
    // the union says whether it agrees with all of it
    raekke(
        "sammensaet_kurser\\.(raadgivning|planForMerit)|bekraeft_kurser\\.grund", Kreds.PARTERNE);
    raekke("(valider_merit|afgoer_omfang)\\.begrundelse", Kreds.FORLOEBET);
    raekke("udarbejd_screeningsprofil\\.kompetencer\\.navn", Kreds.FORLOEBET);
    // what else is asked of a citizen, of those who ask it (docs/adr/0045)
    raekke("udarbejd_screeningsprofil\\.(sprogkrav|andreKrav)", Kreds.PLANENS);
    raekke("fordel_pladser\\.ordninger", Kreds.FORLOEBET);
    raekke("opret_hold\\..*", Kreds.FORLOEBET);
  }

  private Ejerskab() {}

  private static void raekke(String sted, Kreds kreds) {
    TABEL.put(Pattern.compile(sted), kreds);
  }

  public static Kreds kreds(String sted) {
    return TABEL.entrySet().stream()
        .filter(r -> r.getKey().matcher(sted).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Kreds.EGEN);
  }

  /** Whether somebody of these organisations may read what {@code ejer} wrote. */
  public static boolean maaSe(String sted, String ejer, Set<String> organisationer, Forhold f) {
    if (organisationer.contains(ejer)) {
      return true;
    }
    return switch (kreds(sted)) {
      case EGEN -> false;
      case ALLE -> true;
      case KOORDINATOR -> f.koordinator();
      case HOLDETS_SKOLE -> f.holdetsSkole();
      case PARTERNE -> f.koordinator() || f.part();
      case PLANENS -> f.koordinator() || f.part() || f.jobcenter();
      case VAELGEREN -> f.koordinator() || f.vaelger();
      case KOEBERNE_EFTER_AABNING -> f.aabnet() && (f.koordinator() || f.part() || f.jobcenter());
      case OPFOELGNINGENS -> f.jobcenter() || f.holdetsSkole();
      case FORLOEBET -> f.koordinator() || f.med();
      case DE_SPURGTE_SKOLER -> f.indbudt();
      case INDBUDTE -> f.kenderForloebet();
    };
  }
}
