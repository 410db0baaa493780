package dk.jobveu.forloeb;

/** Knows whether a course of a forløb has been held, so that it is stopped and not cancelled. */
public interface HoldteKurser {
  boolean findes(String forloebId);
}
