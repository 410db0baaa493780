package dk.jobveu.resultat;

/**
 * One of the four success criteria in figures.
 *
 * @param nr 1–4
 * @param ud how many it could have been
 * @param uddybning what else belongs to it, in one line
 */
public record Maaling(int nr, String kriterium, int opnaaet, int ud, String uddybning) {}
