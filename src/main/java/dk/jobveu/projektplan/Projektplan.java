package dk.jobveu.projektplan;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the projektplan (D12, R-7.12).
 *
 * @param mangler codes that were missing and not left out on purpose
 */
public record Projektplan(
    Registrering registrering,
    int version,
    Status status,
    List<String> mangler,
    Planindhold indhold,
    Udbyder udbyder) {

  public Projektplan {
    mangler = List.copyOf(mangler);
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

  /**
   * The chosen provider, added when there is one.
   *
   * @param skoler all who hold the courses together, in the order in which they were chosen
   */
  public record Udbyder(List<String> skoler, String oplysninger) {

    public Udbyder {
      skoler = List.copyOf(skoler);
    }
  }

  /** The same plan with the verdict of DMN-6. */
  Projektplan vurderet(Status ny, List<String> nyeMangler) {
    return new Projektplan(registrering, version, ny, nyeMangler, indhold, udbyder);
  }

  /** The next version, with the provider and the dates that were agreed with it. */
  public Projektplan medUdbyder(
      Registrering ny, Udbyder valgt, LocalDate start, LocalDate slut, LocalDate opfoelgning) {
    Tidsplan aftalt = indhold.tidsplan().medKursus(start, slut, opfoelgning);
    return new Projektplan(ny, version + 1, status, mangler, indhold.medTidsplan(aftalt), valgt);
  }
}
