package dk.jobveu.projektrum;

import dk.jobveu.forloeb.Stopaarsag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Projektrum asks the process engine, and the two messages that people send it. */
public interface Forloebsmotor {

  /** The five phases in order. */
  List<Fase> faser(String forloebId);

  /** The five phases of each of these forløb. */
  Map<String, List<Fase>> faser(Collection<String> forloebIds);

  /**
   * Open tasks of these forløb for these organisations, oldest first; {@link SynligeOpgaver} knows
   * who may see which.
   */
  List<Aabenopgave> opgaver(Collection<String> forloebIds, Collection<String> organisationer);

  /** Open tasks for these organisations in all forløb, oldest first, at most so many. */
  List<Dagsopgave> opgaverTil(Collection<String> organisationer, int hoejst);

  /**
   * What the system itself is to do in this forløb and has not done; who may see it is not asked.
   */
  List<Ventetrin> venter(String forloebId);

  /** Those of these forløb in which the system itself has given up a step that is not a bid's. */
  Set<String> gaaetIStaa(Collection<String> forloebIds);

  /**
   * Stops the forløb (message {@code job_veu.stop_forloeb}).
   *
   * @return false when it does not run any more
   */
  boolean stop(String forloebId, Stopaarsag aarsag);

  /**
   * Tells the forløb that a company withdraws (message {@code job_veu.virksomhed_traekker_sig}).
   *
   * @return false when it does not run any more
   */
  boolean virksomhedTraekkerSig(String forloebId, String virksomhedId);
}
