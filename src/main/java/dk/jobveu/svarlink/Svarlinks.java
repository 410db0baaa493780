package dk.jobveu.svarlink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Personal links that are answered once. The secret itself is stored nowhere. */
public interface Svarlinks {

  /** Gives a link; returns its secret. */
  String udsted(Svarlink link);

  /** The link of this secret, in whatever state, in one question whichever state it is. */
  Optional<Linkstand> find(String hemmelighed);

  Optional<Svarlink> medId(String id);

  /** Uses it up; false for all but the first. */
  boolean brug(String id, Instant nu);

  /**
   * Takes it back. One that has been used is marked too: of a closed one nobody may see whether it
   * could be taken back.
   */
  void traek(String id, Instant nu);

  /** Those of the forløb, the newest first. */
  List<Linkstand> alle(String forloebId);
}
