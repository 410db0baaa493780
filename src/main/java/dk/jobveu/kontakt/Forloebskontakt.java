package dk.jobveu.kontakt;

import dk.jobveu.faelles.Registrering;

/** That a contact person does this in a forløb. */
public record Forloebskontakt(
    Registrering registrering, String kontaktpersonId, Kontaktopgave opgave) {}
