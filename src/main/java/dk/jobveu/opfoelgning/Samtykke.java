package dk.jobveu.opfoelgning;

/** Whether a citizen may be contacted. */
public record Samtykke(String deltagerId, Boolean givet) {}
