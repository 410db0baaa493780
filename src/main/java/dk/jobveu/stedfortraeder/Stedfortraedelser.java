package dk.jobveu.stedfortraeder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has been agreed about deputies, and the log of what followed from it. */
public interface Stedfortraedelser {

  /**
   * Lets nobody else of these organisations agree about anything before the transaction ends, so
   * that what is checked still holds when it is written.
   */
  void laas(Collection<String> organisationer);

  void opret(Stedfortraedelse ny);

  Optional<Stedfortraedelse> find(String id);

  /** The agreement, when this person is one of the two; nothing about others'. */
  default Optional<Stedfortraedelse> findEgen(String bruger, String id) {
    return find(id).filter(s -> s.angaar(bruger));
  }

  /** Those of these organisations, latest first. */
  List<Stedfortraedelse> iOrganisationerne(Collection<String> organisationer);

  /** Those that still have something to do and where this person is away or deputy. */
  List<Stedfortraedelse> gaeldendeFor(String bruger);

  /** Takes the first step; false when somebody else has taken it already. */
  boolean begynd(String id, Instant tidspunkt);

  /**
   * Takes the last step from this status.
   *
   * @param af who ended it before its time, or null
   * @return false when it does not have that status any more
   */
  boolean slut(
      String id,
      Stedfortraedelse.Status fra,
      Stedfortraedelse.Status til,
      Instant tidspunkt,
      String af);

  void flyttet(String id, Opgaveflytning opgave);

  void afsluttet(String id, String opgaveId, Opgaveflytning.Udfald udfald, Instant tidspunkt);

  /** The tasks that this person holds for colleagues who are away. */
  Set<String> laanteOpgaver(String stedfortraeder);

  /** The tasks that the deputy took over, oldest first. */
  List<Opgaveflytning> opgaver(String id);
}
