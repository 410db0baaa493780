package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * D4: how many unskilled employees an employer has with a need for training.
 *
 * @param bekraeftet the union has confirmed the number
 */
public record Beskaeftigede(Registrering registrering, Arbejdsgiver hos, boolean bekraeftet) {

  /** A row of the list. */
  public record Arbejdsgiver(
      String arbejdsgiver, int antal, String forudsaetninger, String oenskedeTider) {}

  public String arbejdsgiver() {
    return hos.arbejdsgiver();
  }

  public int antal() {
    return hos.antal();
  }
}
