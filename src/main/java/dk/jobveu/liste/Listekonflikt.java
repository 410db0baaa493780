package dk.jobveu.liste;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows that somebody else changed after the sender saw them, and that the sender changed otherwise.
 * Nothing was stored; whoever sent them decides.
 */
public class Listekonflikt extends RuntimeException {

  /** What the sender wrote in a cell, and what stands there now; both as people read them. */
  public record Forskel(Kolonne kolonne, String skrevet, String staar) {}

  /**
   * One row.
   *
   * @param nr as the sender counts
   * @param plads its place in {@link #raekker()}, from 1
   * @param version of the row as it stands now; sent back with the row, it says that this was seen
   * @param hvem who changed it last, as far as the sender may know; null when nobody is known
   */
  public record Raekkekonflikt(
      int nr,
      int plads,
      String deltagerId,
      String version,
      List<Forskel> forskelle,
      Registrering hvem) {

    /** The difference in a column, or null. */
    public Forskel i(Kolonne kolonne) {
      return forskelle.stream().filter(f -> f.kolonne().equals(kolonne)).findFirst().orElse(null);
    }

    /** Both sides in a sentence. */
    public String tekst() {
      return "%s: %s."
          .formatted(
              deltagerId,
              forskelle.stream()
                  .map(
                      f ->
                          "»%s« er nu %s, du skrev %s"
                              .formatted(
                                  f.kolonne().navn(), vaerdi(f.staar()), vaerdi(f.skrevet())))
                  .collect(Collectors.joining("; ")));
    }

    private static String vaerdi(String v) {
      return v == null || v.isEmpty() ? "tom" : "»" + v + "«";
    }
  }

  private final List<Raekkekonflikt> konflikter;
  private final List<Map<String, String>> raekker;

  /**
   * @param raekker all that was sent, ready to be sent again: rows that only others have changed as
   *     they stand now, and those in conflict with the version that stands now
   */
  public Listekonflikt(List<Raekkekonflikt> konflikter, List<Map<String, String>> raekker) {
    super("Andre har ændret det samme som dig, siden du hentede listen. Intet er gemt.");
    this.konflikter = List.copyOf(konflikter);
    this.raekker = List.copyOf(raekker);
  }

  public List<Raekkekonflikt> konflikter() {
    return konflikter;
  }

  public List<Map<String, String>> raekker() {
    return raekker;
  }
}
