package dk.jobveu.post;

/**
 * Where a person wants to be told.
 *
 * @param samlet whether what can wait comes once a week
 */
public record Postadresse(String bruger, String adresse, boolean samlet) {}
