package dk.jobveu.laering;

/** How the forløb went, in counts; a number is null when nothing was recorded. */
public record Resultattal(
    Integer kursister, Integer gennemfoert, Integer job, Integer uddannelse, Integer paaVej) {

  public static Resultattal ingen() {
    return new Resultattal(null, null, null, null, null);
  }
}
