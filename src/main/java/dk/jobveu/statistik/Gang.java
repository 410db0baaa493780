package dk.jobveu.statistik;

import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import java.util.List;

/** How the forløb that run here go, as counts of forløb. */
public interface Gang {

  /**
   * Forløb that have come equally far.
   *
   * @param fase the last phase that was closed; 0 when none is
   */
  record Stand(int fase, Forloebstatus status, Stopaarsag aarsag, int antal) {}

  List<Stand> staender();

  /** Completed forløb in which a row of the checklist stood so when its phase was closed. */
  record Raekkestand(String raekke, Tilstand tilstand, int antal) {}

  List<Raekkestand> tjekliste();

  /** Completed forløb that departed from a principle, 1 to 7, with a recorded reason. */
  record Fravigelse(int princip, int antal) {}

  List<Fravigelse> fravigelser();
}
