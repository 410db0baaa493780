package dk.jobveu.adgang.web;

import java.util.Locale;
import java.util.Map;

/**
 * What decision tables answer, in words. A code that reads like its words, {@code FIND_STATUS},
 * needs no line here.
 */
final class Svarord {

  private static final Locale DA = Locale.forLanguageTag("da-DK");

  private static final Map<String, String> SVAR =
      Map.ofEntries(
          Map.entry("LUK_OP", "ja"),
          Map.entry("LUK_OP_MED_AFVIGELSE", "ja, med afvigelser"),
          Map.entry("BLOKERET", "nej"),
          Map.entry("BESK", "beskæftigede"),
          Map.entry("BEGGE", "ledige og beskæftigede"),
          Map.entry("COVID", "afbødeprojekt"),
          Map.entry("FEJL", "uafklaret"),
          Map.entry("HOEJ", "meget"),
          Map.entry("LAV", "lidt"),
          Map.entry("SPOERG", "spørg parterne"),
          Map.entry("VEU_KOORDINATOR", "VEU-koordinatoren"),
          Map.entry("SPARRINGSPARTNER_OBSERVATOER", "sparringspartner eller observatør"),
          Map.entry("VALIDERET", "mangel bekræftet"),
          Map.entry("VALIDERET_MED_BEGRUNDELSE", "kan gå an med en begrundelse"),
          Map.entry("IKKE_VALIDERET", "mangel ikke bekræftet"),
          Map.entry("MANGLER_DATA", "mangler oplysninger"),
          Map.entry("STOR_NOK", "stort nok"),
          Map.entry("PULJE", "gå sammen med andre"),
          Map.entry("UDVID", "find flere"),
          Map.entry("FULD", "fuld"),
          Map.entry("KOMPLET", "på plads"),
          Map.entry("RETUR", "skal rettes"),
          Map.entry("AFVIS", "afvist"),
          Map.entry("AFVENT", "afventer"),
          Map.entry("OK", "i orden"),
          Map.entry("MERIT", "giver merit"),
          Map.entry("MERIT_UAFKLARET", "uafklaret"),
          Map.entry("IKKE_MERIT", "giver ikke merit"),
          Map.entry("KAN_UDBYDES_MED_FORBEHOLD", "kan sendes ud med forbehold"),
          Map.entry("MANGLER_UDBUDSGRUNDLAG", "kan ikke sendes i udbud"),
          Map.entry("DATOFEJL", "datoerne passer ikke sammen"),
          Map.entry("VURDER_ENKELT", "vurdér det ene tilbud"),
          Map.entry("UDBUDSPLIGT_ELLER_REVIDER", "brug udbudspligten, eller ret planen"),
          Map.entry("GENBEKRAEFT", "skal bekræftes igen"),
          Map.entry("FJERN", "gælder ikke længere"),
          Map.entry("EJ_UDVALGT", "ikke udvalgt"),
          Map.entry("IKKE_I_MAALGRUPPE", "uden for målgruppen"),
          Map.entry("GENNEMFOER", "gennemfør holdet"),
          Map.entry("OMLAEG", "læg kurset om"),
          Map.entry("FORHANDL_MINIMUM", "forhandl minimum med skolen"),
          Map.entry("JOBCENTER_KONTAKT", "jobcentret tager kontakt"),
          Map.entry("SYGEOPFOELGNING", "følg op efter reglerne om sygdom"),
          Map.entry("INFO_ARBEJDSGIVER", "giv arbejdsgiveren besked"),
          Map.entry("GODT", "godt match"),
          Map.entry("FORMELT", "formelt match"),
          Map.entry("INTET", "intet match"),
          Map.entry("GENFORHANDL", "tal med virksomheden igen"),
          Map.entry("SEKS_UGER", "6 ugers jobrettet uddannelse"),
          Map.entry("REG_PULJE", "den regionale uddannelsespulje"),
          Map.entry("MANGEL_PULJE", "puljen til mangelområder"),
          Map.entry("IGU", "integrationsgrunduddannelse"),
          Map.entry("VEU_SVU", "VEU-godtgørelse, SVU eller kompetencefond"),
          Map.entry("KOMMUNE_DRIFT", "kommunens eget driftsbudget"),
          Map.entry("A_KASSE", "a-kassen"));

  private static final Map<String, String> NAVNE =
      Map.of(
          "veuInvolvering", "VEU-koordinatoren er med",
          "involvering", "VEU-koordinatoren er med",
          "rolle", "VEU-rolle",
          "klasse", "meritklasse",
          "c43", "række C4.3");

  private Svarord() {}

  /** A code as words. */
  static String svar(String kode) {
    return SVAR.getOrDefault(kode, ord(kode));
  }

  /** The name of an answer as words: forventetStoerrelse becomes forventet størrelse. */
  static String navn(String kode) {
    return NAVNE.getOrDefault(kode, ord(kode.replaceAll("([a-z])([A-Z])", "$1 $2")));
  }

  /** Codes are written without æ, ø and å; people read them with. */
  private static String ord(String kode) {
    return kode.replace('_', ' ')
        .toLowerCase(DA)
        .replace("ae", "æ")
        .replace("oe", "ø")
        .replace("aa", "å");
  }
}
