package dk.jobveu.screening;

/** A candidate as screening sees one: a pseudonym, a target group and an own job centre. */
public record Kandidat(
    String deltagerId, String jobcenter, String maalgruppe, boolean udsatEllerUng) {}
