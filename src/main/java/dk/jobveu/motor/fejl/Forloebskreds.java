package dk.jobveu.motor.fejl;

/** Who may hear what became of a task in a forløb. */
public interface Forloebskreds {

  /** Whether whoever is logged in takes part in this forløb or coordinates it. */
  boolean omfatterMig(String forloebId);
}
