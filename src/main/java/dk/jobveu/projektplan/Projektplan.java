package dk.jobveu.projektplan;

import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The projektplan (D12, R-7.12); its seven sections in the order of the Vejviser. A section may be
 * incomplete: DMN-6 says what is missing.
 *
 * @param mangler codes that were missing and not left out on purpose, separated by commas
 */
public record Projektplan(
    Registrering registrering,
    int version,
    Status status,
    String mangler,
    Formaal formaal,
    Deltagere deltagere,
    Screeningsmodel screening,
    Kursuskrav krav,
    Opfoelgning opfoelgning,
    Oekonomi oekonomi,
    Tidsplan tidsplan,
    List<Ansvar> ansvar,
    List<Fravalg> fravalg,
    Udbyder udbyder) {

  public Projektplan {
    ansvar = List.copyOf(ansvar);
    fravalg = List.copyOf(fravalg);
  }

  /** What DMN-6 said of it. */
  public enum Status {
    KLADDE,
    KOMPLET,
    KAN_UDBYDES_MED_FORBEHOLD,
    MANGLER_UDBUDSGRUNDLAG,
    DATOFEJL,
    MANGLER;

    /** It can be used as tender material. */
    public boolean kanBruges() {
      return this == KOMPLET || this == KAN_UDBYDES_MED_FORBEHOLD;
    }
  }

  /** Section 1. */
  public record Formaal(String formaal, String virksomhedernesBehov) {}

  /**
   * Section 2.
   *
   * @param valg null when the plan does not say
   * @param maalgrupper numbers of the target groups; empty unless only some are chosen (R-7.12b)
   * @param indsnaevring why not all, or null
   */
  public record Deltagere(
      Maalgruppevalg valg,
      Set<String> maalgrupper,
      String indsnaevring,
      Integer ledige,
      Integer beskaeftigede,
      String beskaeftigedesForudsaetninger) {

    public Deltagere {
      maalgrupper = Set.copyOf(maalgrupper);
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
   * @param modeller PRAKTIK, MATCHDAG, SKOLEFORLOEB, ANDEN
   * @param skolenDeltager null when the plan does not say
   */
  public record Screeningsmodel(
      List<String> modeller, String anden, String forudsaetninger, Boolean skolenDeltager) {

    public Screeningsmodel {
      modeller = List.copyOf(modeller);
    }
  }

  /**
   * Section 4.
   *
   * @param startSenest last day on which a provider must be able to start, or null when any will do
   */
  public record Kursuskrav(
      String hvornaar,
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
   * @param model OPTAG, 18_MDR or BEGGE
   */
  public record Opfoelgning(String model, boolean voksenlaerlingInfo) {}

  /** Section 6. */
  public record Oekonomi(BigDecimal prisramme, String ordninger) {}

  /** The chosen provider, added when there is one. */
  public record Udbyder(String skole, String oplysninger) {}

  /** The same plan with the verdict of DMN-6. */
  Projektplan vurderet(Status ny, String nyeMangler) {
    return new Projektplan(
        registrering,
        version,
        ny,
        nyeMangler,
        formaal,
        deltagere,
        screening,
        krav,
        opfoelgning,
        oekonomi,
        tidsplan,
        ansvar,
        fravalg,
        udbyder);
  }

  /** The next version, with the provider and the dates that were agreed with it. */
  Projektplan medUdbyder(Registrering ny, Udbyder valgt, Tidsplan nyTidsplan) {
    return new Projektplan(
        ny,
        version + 1,
        status,
        mangler,
        formaal,
        deltagere,
        screening,
        krav,
        opfoelgning,
        oekonomi,
        nyTidsplan,
        ansvar,
        fravalg,
        valgt);
  }
}
