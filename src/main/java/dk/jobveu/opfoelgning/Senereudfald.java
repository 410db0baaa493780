package dk.jobveu.opfoelgning;

/**
 * What is known of somebody some months after the course.
 *
 * @param maaneder of a {@link Maalepunkt}
 */
public record Senereudfald(String deltagerId, int maaneder, Senerestatus status) {}
