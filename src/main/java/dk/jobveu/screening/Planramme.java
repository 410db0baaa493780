package dk.jobveu.screening;

import java.time.LocalDate;
import java.util.Set;

/** What the projektplan says about who the forløb is for (R-7.12b). */
public interface Planramme {

  /** Numbers of the target groups in the plan; empty means all of them, which is the default. */
  Set<String> maalgrupper(String forloebId);

  /** Planned number of unemployed participants, or null when the plan does not say. */
  Integer ledigePladser(String forloebId);

  /** The planned day of the screening, or null (R-7.12g). */
  LocalDate screeningsdag(String forloebId);
}
