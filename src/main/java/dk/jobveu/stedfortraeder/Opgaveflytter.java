package dk.jobveu.stedfortraeder;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Moves claimed tasks between colleagues, and wakes the system on the days when that is due. */
public interface Opgaveflytter {

  /** A task that was moved. */
  record Flyttet(String opgaveId, String navn, String forloebId) {}

  /**
   * Gives one person's claimed tasks of the organisation to another.
   *
   * @param laante those that stay, since the person has them from somebody else
   */
  List<Flyttet> flyt(String organisation, String fra, String til, Set<String> laante);

  /**
   * Gives a task back.
   *
   * @param til who gets it, or null when it is put back to the organisation
   * @return false when the deputy does not have it any more
   */
  boolean givTilbage(String opgaveId, String fra, String til);

  /** Lets {@link UdfoerStedfortraedelse} look at the agreement at this time. */
  void husk(String stedfortraedelse, Instant tidspunkt);
}
