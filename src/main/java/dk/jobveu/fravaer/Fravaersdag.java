package dk.jobveu.fravaer;

import java.time.LocalDate;

/** A participant's recorded day. */
public record Fravaersdag(LocalDate dato, Fremmoede fremmoede) {}
