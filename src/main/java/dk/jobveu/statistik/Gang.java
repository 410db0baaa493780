package dk.jobveu.statistik;

import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the forløb that run here go, as counts of forløb. */
public interface Gang {

  /**
   * Forløb that have come equally far.
   *
   * @param fase the last phase that was closed; 0 when none is
   */
  record Stand(int fase, Forloebstatus status, Stopaarsag aarsag, int antal) {}

  List<Stand> staender();

  /**
   * How long forløb wait at a step of a phase; of one that has been there several times, the
   * longest.
   *
   * @param kode number of the phase and id of the step
   * @param forloeb those that have been through
   * @param median days of those; null when nobody has been
   * @param niAfTi as many days as nine of ten of them waited at most
   * @param her those that stand there now
   * @param stoppet those that had come there last when they were given up
   */
  record Ventetid(
      String kode, int forloeb, BigDecimal median, BigDecimal niAfTi, int her, int stoppet) {}

  List<Ventetid> ventetider();

  /** Completed forløb in which a row of the checklist stood so when its phase was closed. */
  record Raekkestand(String raekke, Tilstand tilstand, int antal) {}

  List<Raekkestand> tjekliste();

  /**
   * Completed forløb that departed from a principle, with a recorded reason.
   *
   * @param princip 1 to 7; 0 for the rows of the checklist and all other rules
   * @param fase the phase in which it was recorded; 0 for all of them, each forløb once
   */
  record Fravigelse(int princip, int fase, int antal) {}

  List<Fravigelse> fravigelser();

  /** Completed forløb by the role of the organisation that coordinated them to the end. */
  Map<String, Integer> koordinerede();

  /** Those of these forløb that stand in a row of a table about how forløb go. */
  Set<String> iRaekken(Opdeling opdeling, String kode, Collection<String> forloebIds);
}
