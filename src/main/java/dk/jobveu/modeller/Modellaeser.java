package dk.jobveu.modeller;

/** Reads the file of a model. */
public interface Modellaeser {

  /**
   * @throws IllegalArgumentException when it is no model of its kind
   */
  Modelindhold laes(Modelslags slags, String noegle, byte[] indhold);
}
