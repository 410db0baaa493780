package dk.jobveu.hold;

import dk.jobveu.forloeb.Stopaarsag;
import java.time.LocalDate;

/** When a forløb was given up, how far it had come, and why. */
public record Aflysning(LocalDate dato, Stadie stadie, Stopaarsag aarsag) {}
