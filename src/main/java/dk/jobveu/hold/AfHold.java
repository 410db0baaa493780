package dk.jobveu.hold;

/** The class that the process is about. */
public record AfHold(int holdNr) {}
