package dk.jobveu.deltager;

/** The participant whom a step of the process is about. */
public record OmDeltager(String deltagerId) {}
