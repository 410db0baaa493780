package dk.jobveu.opfoelgningsplan;

import dk.jobveu.deltager.Deltager;

/** The process by which a plan is made, one at a time for each participant. */
public interface Planprocesser {

  /** The job centre gets the task; nothing happens when it has it already. */
  void begynd(Deltager deltager, String skole);

  /** Nobody is asked for a part any more. */
  void afbryd(String forloebId, String deltagerId);
}
