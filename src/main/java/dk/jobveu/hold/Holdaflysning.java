package dk.jobveu.hold;

import dk.jobveu.hold.Aflysning.Stadie;
import java.time.LocalDate;

/** When, how late and why a class was cancelled. */
public record Holdaflysning(LocalDate dato, Stadie stadie, String grund) {}
