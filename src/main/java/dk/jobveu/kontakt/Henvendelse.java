package dk.jobveu.kontakt;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an organisation has been in touch with a company outside any forløb. Inside one,
 * who has spoken with whom follows from the tasks.
 *
 * @param kontaktpersonId whom they spoke with, or null when that is nobody they have written down
 */
public record Henvendelse(
    String id,
    String aktoerId,
    String virksomhed,
    LocalDate dag,
    String om,
    String kontaktpersonId,
    String registreretAf,
    Instant registreret) {}
