package dk.jobveu.udbud;

/**
 * What DMN-8a and DMN-8b said of a bid: advice for those who choose.
 *
 * @param udelukketFordi reasons for leaving it out, or null when it can be chosen
 * @param begrundelse what gave the points
 */
public record Tilbudsvurdering(
    String skole, boolean egnet, String udelukketFordi, int point, String begrundelse) {}
