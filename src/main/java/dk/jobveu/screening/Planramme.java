package dk.jobveu.screening;

import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the latest projektplan says about who the forløb is for (R-7.12b); every target group is
 * thought in unless the plan says otherwise.
 */
@Component
public class Planramme {

  private final Projektplaner planer;

  Planramme(Projektplaner planer) {
    this.planer = planer;
  }

  /** Numbers of the target groups in the plan; empty means all of them, which is the default. */
  public Set<String> maalgrupper(String forloebId) {
    return deltagere(forloebId).map(Deltagere::maalgrupper).orElse(Set.of());
  }

  /** Planned number of unemployed participants, or null when the plan does not say. */
  Integer ledigePladser(String forloebId) {
    return deltagere(forloebId).map(Deltagere::antalLedige).orElse(null);
  }

  /** The planned day of the screening, or null (R-7.12g). */
  LocalDate screeningsdag(String forloebId) {
    return planer
        .seneste(forloebId)
        .map(p -> p.indhold().tidsplan())
        .map(Tidsplan::datoScreening)
        .orElse(null);
  }

  private Optional<Deltagere> deltagere(String forloebId) {
    return planer.seneste(forloebId).map(p -> p.indhold().deltagere());
  }
}
