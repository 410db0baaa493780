package dk.jobveu.forloeb;

import java.util.Map;
import java.util.Set;

/**
 * What the forløb's own record tells of one participant that the others are not to know: it is for
 * the coordinator, and a deviation also for whoever recorded it (docs/sikkerhed.md, "Hvem ser
 * hvad"). The rest of the record is for everybody who takes part.
 */
public final class KunKoordinatoren {

  private static final Set<String> AFGOERELSER =
      Set.of(
          // its reason says whether the parties said yes or no, or disagree
          "vurder_efterspoergsel");

  private static final Set<String> PUNKTER_VED_PORTEN =
      Set.of(
          // says what stands in the draft agreement; that it is missing (C2.1) is no secret
          "PARTSAFTALE_X1");

  private static final Set<String> AFVIGELSER =
      Set.of(
          // what one job centre would not commit itself to
          "R-4.2");

  private KunKoordinatoren() {}

  /** Whether a decision with this answer is for the coordinator only. */
  public static boolean afgoerelse(String beslutning, Map<String, Object> svar) {
    return AFGOERELSER.contains(beslutning)
        || "faseport_aabne_punkter".equals(beslutning)
            && svar.get("kode") instanceof String kode
            && PUNKTER_VED_PORTEN.contains(kode);
  }

  /** Whether deviations from this rule are for the coordinator and whoever recorded them. */
  public static boolean afvigelse(String regel) {
    return AFVIGELSER.contains(regel);
  }
}
