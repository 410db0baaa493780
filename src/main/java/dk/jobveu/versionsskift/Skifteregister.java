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

  /**
   * Asks for a run.
   *
   * @return nothing while one goes on
   */
  Optional<Koersel> bestil(long nr, String bruger, String begrundelse, Instant bestilt, int antal);

  /** The newest first. */
  List<Koersel> koersler(long nr);

  /** Of all moves, the oldest first. */
  List<Koersel> uafsluttede();

  /**
   * Takes a run that goes on and that nobody has now.
   *
   * @return whether it is the taker's until then
   */
  boolean tag(Koersel k, Instant nu, Instant til);

  /**
   * @return whether it still goes on
   */
  boolean forlaeng(Koersel k, Instant til);

  void slip(Koersel k);

  /**
   * @param stoppet why not all were tried, or null
   */
  void slut(Koersel k, Instant slut, String stoppet);

  /** Instead of what was written of the same one in this run; one that has moved stays so. */
  void skriv(Koersel k, Skiftelinje linje, Instant hvornaar);

  /** Ids of those that were moved or refused in a run. */
  List<String> proevede(Koersel k);

  /** Of a run, those that were not moved first. */
  List<Skiftelinje> linjer(Koersel k);

  boolean slet(long nr);

  /** Those that were planned before. */
  int sletFoer(Instant oprettet);

  /** What is going on in a version, by forløb. */
  List<Igang> igang(String definition);
}
