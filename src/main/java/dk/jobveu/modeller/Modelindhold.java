package dk.jobveu.modeller;

import java.util.List;

/**
 * What stands in a model, as a table that can be read aloud and compared.
 *
 * @param navn what the model calls itself
 * @param hvorfor what the model is for, in the designer's words; null when nothing is written
 * @param kolonner headings of the parts' cells
 */
public record Modelindhold(String navn, String hvorfor, List<String> kolonner, List<Del> dele) {

  /**
   * A part: an element, a rule or a field.
   *
   * @param aftryk all that it says; two that say the same have the same
   * @param sted where it is drawn; empty when it is not
   */
  public record Del(String id, List<String> celler, String aftryk, String sted) {}
}
