package dk.jobveu.screening;

/**
 * A competence that the companies ask for.
 *
 * @param nr its place in the profile, from 1
 * @param skal true when a candidate must have it, false when it is only an advantage
 * @param virksomhed the company that asked for it, or null
 */
public record Kompetence(
    int nr, String navn, Kompetencetype type, boolean skal, String virksomhed) {}
