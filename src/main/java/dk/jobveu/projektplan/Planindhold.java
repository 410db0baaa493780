package dk.jobveu.projektplan;

import dk.jobveu.projektplan.Ansvar.Leverance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the plan says: its seven sections in the order of the Vejviser. A section may be
 * incomplete: DMN-6 says what is missing.
 */
public record Planindhold(
    Formaal formaal,
    Deltagere deltagere,
    Screeningsmodel screening,
    Kursuskrav krav,
    Opfoelgning opfoelgning,
    Oekonomi oekonomi,
    Tidsplan tidsplan,
    List<Ansvar> ansvar,
    List<Fravalg> fravalg) {

  public Planindhold {
    ansvar = enGang(ansvar);
    fravalg = List.copyOf(fravalg);
  }

  /** A row that names the same delivery and organisation twice counts once. */
  private static List<Ansvar> enGang(List<Ansvar> raekker) {
    Map<String, Ansvar> alle = new LinkedHashMap<>();
    raekker.forEach(a -> alle.putIfAbsent(a.leverance() + "|" + a.ansvarlig(), a));
    return List.copyOf(alle.values());
  }

  /** What the plan says is delivered, of which it does not say by whom (R-4.11, R-7.12g). */
  public List<Leverance> udenAnsvarlig() {
    return Stream.of(Leverance.values())
        .filter(l -> l.erI(tidsplan))
        .filter(l -> ansvar.stream().noneMatch(a -> a.leverance() == l))
        .toList();
  }

  /** Section 1. */
  public record Formaal(String planensFormaal, String virksomhedernesBehov) {}

  /**
   * Section 2.
   *
   * @param alleEllerUdvalgte null when the plan does not say
   * @param maalgrupper numbers of the target groups; empty unless only some are chosen (R-7.12b)
   * @param indsnaevring why not all, or null
   */
  public record Deltagere(
      Maalgruppevalg alleEllerUdvalgte,
      Set<String> maalgrupper,
      String indsnaevring,
      Integer antalLedige,
      Integer antalBeskaeftigede,
      String forudsaetningerBeskaeftigede) {

    public Deltagere {
      maalgrupper = Set.copyOf(maalgrupper);
    }

    /** Whether nobody is to be recruited: only employees that their employers send. */
    boolean erKunBeskaeftigede() {
      return antalBeskaeftigede != null && antal() == antalBeskaeftigede && antal() > 0;
    }

    /** How many take part in all; 0 when the plan does not say. */
    int antal() {
      return (antalLedige == null ? 0 : antalLedige)
          + (antalBeskaeftigede == null ? 0 : antalBeskaeftigede);
    }

    /** Whether it says that nobody takes part. */
    boolean erNul() {
      return antal() == 0 && (antalLedige != null || antalBeskaeftigede != null);
    }
  }

  /** For whom the forløb is; all target groups are the default. */
  public enum Maalgruppevalg {
    ALLE,
    UDVALGTE
  }

  /**
   * Section 3.
   *
   * @param screeningsmodeller PRAKTIK, MATCHDAG, SKOLEFORLOEB, ANDEN
   * @param skoleIScreening null when the plan does not say
   */
  public record Screeningsmodel(
      List<String> screeningsmodeller,
      String andenScreeningsmodel,
      String screeningsforudsaetninger,
      Boolean skoleIScreening) {

    public Screeningsmodel {
      screeningsmodeller = List.copyOf(screeningsmodeller);
    }
  }

  /**
   * Section 4.
   *
   * @param startSenest last day on which a provider must be able to start, or null when any will do
   */
  public record Kursuskrav(
      String tidspunktForKurser,
      LocalDate startSenest,
      String fagligSammensaetning,
      boolean paaVirksomheden,
      boolean fjernundervisning,
      String fleksibilitet,
      Integer ugentligeTimer,
      String timerBegrundelse) {}

  /**
   * Section 5.
   *
   * @param opfoelgningsmodelValg OPTAG, 18_MDR or BEGGE
   */
  public record Opfoelgning(String opfoelgningsmodelValg, boolean voksenlaerlingInfo) {

    /** A plan that left the section out gets both moments of guidance, the widest choice. */
    private static final String BEGGE = "BEGGE";

    /** Who is guided when. */
    public String model() {
      return opfoelgningsmodelValg == null ? BEGGE : opfoelgningsmodelValg;
    }
  }

  /** Section 6. */
  public record Oekonomi(BigDecimal prisramme, String ordningerIPlanen) {}

  Planindhold medTidsplan(Tidsplan ny) {
    return new Planindhold(
        formaal, deltagere, screening, krav, opfoelgning, oekonomi, ny, ansvar, fravalg);
  }
}
