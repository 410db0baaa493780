package dk.jobveu.opfoelgning;

/** The engine's instances that ask for later outcomes, one a forløb. */
public interface Senereprocesser {

  void start(String forloebId);
}
