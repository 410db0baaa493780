package dk.jobveu.udbud;

/** The school that the process is about. */
public record AfSkole(String uddannelsesinstitution) {}
