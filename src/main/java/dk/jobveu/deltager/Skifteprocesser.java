package dk.jobveu.deltager;

/** The process by which a job centre takes on a participant. */
public interface Skifteprocesser {
  void begynd(Deltager nu);
}
