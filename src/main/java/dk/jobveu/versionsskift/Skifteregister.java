package dk.jobveu.versionsskift;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planned and done moves. */
public interface Skifteregister {

  /**
   * @return its number
   */
  long gem(Versionsskift nyt);

  Optional<Versionsskift> find(long nr);

  /** The newest first. */
  List<Versionsskift> alle();

  /** Nothing when something has been moved by it. */
  void planlaeg(long nr, int til, Map<String, String> erstat);

  /** Nothing when something has been moved by it. */
  void send(long nr, String begrundelse, Instant sendt);

  void udfoert(long nr, String begrundelse, String udfoertAf, Instant udfoert);

  /** Instead of what was written of the same one before; one that has moved stays so. */
  void skriv(long nr, Skiftelinje linje);

  /** Those that were not moved first. */
  List<Skiftelinje> linjer(long nr);

  boolean slet(long nr);

  /** Those that were planned before. */
  int sletFoer(Instant oprettet);

  /** What is going on in a version, by forløb. */
  List<Igang> igang(String definition);
}
