package dk.jobveu.screening;

import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Section 2 of the latest projektplan; every target group is thought in unless the plan says
 * otherwise (R-7.12b, A-4).
 */
@Component
class ProjektplanensRamme implements Planramme {

  private final Projektplaner planer;

  ProjektplanensRamme(Projektplaner planer) {
    this.planer = planer;
  }

  @Override
  public Set<String> maalgrupper(String forloebId) {
    return deltagere(forloebId).map(Deltagere::maalgrupper).orElse(Set.of());
  }

  @Override
  public Integer ledigePladser(String forloebId) {
    return deltagere(forloebId).map(Deltagere::antalLedige).orElse(null);
  }

  @Override
  public LocalDate screeningsdag(String forloebId) {
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
