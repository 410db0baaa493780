package dk.jobveu.udbud;

import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the plan asks of a provider besides courses, number, price and day, in words that a school
 * can bid on.
 */
final class Udbudsmateriale {

  static final String IKKE_BESKREVET = "ikke beskrevet";

  private static final Map<String, String> VEJLEDNING =
      Map.of(
          "OPTAG", "ved det første optag på uddannelsen",
          "18_MDR", "efter 18 måneders ufaglært arbejde",
          "BEGGE", "ved det første optag og efter 18 måneders ufaglært arbejde");

  private Udbudsmateriale() {}

  static String krav(Planindhold plan) {
    Kursuskrav k = plan.krav();
    List<String> krav = new ArrayList<>();
    tilfoej(krav, "Hvornår", k.tidspunktForKurser());
    tilfoej(krav, "Fleksibilitet", k.fleksibilitet());
    tilfoej(krav, "Timer om ugen", k.ugentligeTimer());
    hvis(krav, k.paaVirksomheden(), "Undervisning på virksomheden");
    hvis(krav, k.fjernundervisning(), "Fjernundervisning");
    tilfoej(krav, "De lediges forudsætninger", plan.screening().screeningsforudsaetninger());
    tilfoej(
        krav, "De beskæftigedes forudsætninger", plan.deltagere().forudsaetningerBeskaeftigede());
    hvis(
        krav,
        Boolean.TRUE.equals(plan.screening().skoleIScreening()),
        "Skolen er med i screeningen");
    String model = plan.opfoelgning().opfoelgningsmodelValg();
    tilfoej(krav, "Vejledning bagefter", model == null ? null : VEJLEDNING.get(model));
    return krav.isEmpty() ? IKKE_BESKREVET : String.join("; ", krav);
  }

  private static void tilfoej(List<String> krav, String hvad, Object svar) {
    if (svar != null) {
      krav.add(hvad + ": " + svar);
    }
  }

  private static void hvis(List<String> krav, boolean stilles, String tekst) {
    if (stilles) {
      krav.add(tekst);
    }
  }
}
