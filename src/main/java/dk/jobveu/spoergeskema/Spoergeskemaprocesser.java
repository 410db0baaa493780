package dk.jobveu.spoergeskema;

/** The engine's instances that send the survey, remind and close it, one a forløb. */
public interface Spoergeskemaprocesser {

  void start(String forloebId);
}
