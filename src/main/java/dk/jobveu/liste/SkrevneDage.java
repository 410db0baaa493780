package dk.jobveu.liste;

import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The days that somebody wrote in a form whose faults are told all at once: what is no day is told
 * at its field with the rest, in the place of what is said of a day that is missing.
 */
public final class SkrevneDage {

  private final Map<String, String> ulaeselige = new LinkedHashMap<>();

  /** The day; null when nothing is written or it is no day. */
  public LocalDate laes(String felt, String skrevet) {
    try {
      return SkrevetDag.laes(felt, skrevet);
    } catch (Regelbrud fejl) {
      ulaeselige.put(felt, fejl.getMessage());
      return null;
    }
  }

  /** What is said at a field, where the rule that broke says this. */
  public String besked(String felt, String brud) {
    return ulaeselige.getOrDefault(felt, brud);
  }

  public List<Brud> blandt(List<Brud> brud) {
    return brud.stream()
        .map(b -> new Brud(b.raekke(), b.felt(), besked(b.felt(), b.besked())))
        .toList();
  }
}
