package dk.jobveu.hold;

import java.time.LocalDate;

/** When, how late and why a class was cancelled. */
public record Holdaflysning(LocalDate dato, Stadie stadie, String grund) {}
