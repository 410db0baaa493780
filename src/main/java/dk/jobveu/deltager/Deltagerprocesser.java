package dk.jobveu.deltager;

import java.util.Collection;
import java.util.List;

/**
 * The engine's instances, one a participant. They share no row with each other, so that a whole
 * class can be worked on from several sides at the same time.
 */
public interface Deltagerprocesser {

  /** What a participant's instance can be told. */
  enum Besked {
    FRAVAER,
    FRAFALD,
    GENNEMFOERT,
    MATCH_REGISTRERET,
    STOPPET,
    SLETTET
  }

  void start(List<Gennemfoersel> begyndte);

  /** Those of the participants whose instances are not waiting for it. */
  List<String> ikkeVentende(Besked besked, String forloebId, Collection<String> deltagerIds);

  /**
   * Tells each of the participants' instances.
   *
   * @return pseudonyms of those who were not waiting for it
   */
  List<String> meld(Besked besked, String forloebId, Collection<String> deltagerIds);
}
