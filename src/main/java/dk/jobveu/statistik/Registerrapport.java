package dk.jobveu.statistik;

import java.util.List;

/**
 * What reading a file does, or would do.
 *
 * @param bemaerkninger what is odd in the file but can be read, each with row and column
 */
public record Registerrapport(
    int raekker, int nye, int aendrede, int uaendrede, List<String> bemaerkninger) {}
