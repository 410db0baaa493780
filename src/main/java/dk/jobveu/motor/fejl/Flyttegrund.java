package dk.jobveu.motor.fejl;

/**
 * Why something does not move to another version.
 *
 * @param trin the step, by its name in the model; its id when it has none
 * @param hvorfor a Danish sentence
 */
public record Flyttegrund(String trin, String hvorfor) {

  public String tekst() {
    return "»%s«: %s".formatted(trin, hvorfor);
  }
}
