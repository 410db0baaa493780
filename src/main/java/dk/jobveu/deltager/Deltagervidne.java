package dk.jobveu.deltager;

/** A feature that keeps something under the organisation that answers for a participant. */
public interface Deltagervidne {

  /** Another organisation answers for the participant from now on, or the person has no job. */
  void skiftet(Deltager nu);
}
