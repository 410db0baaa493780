package dk.jobveu.faelles;

import java.time.LocalDate;

/** The morning of a day, when the process is to look again; a deadline is that the day ends. */
public record Morgen(LocalDate dag) {}
