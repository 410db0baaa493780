package dk.jobveu.motor.modelkontrol;

/**
 * A fault in a model.
 *
 * @param fil its name as it is deployed, for example {@code bpmn/fase_1.bpmn}
 * @param element id of the element, the rule or the field
 * @param besked a Danish sentence that says what is wrong and what to do
 * @param alvor whether the model is refused for it
 */
public record Modelfejl(String fil, String element, String besked, Alvor alvor) {

  /** What follows from a fault. */
  public enum Alvor {
    /** It would not work, go to the wrong people or leave a reader without an answer. */
    AFVIS,
    /** It works; the next who reads the model would stumble. */
    RAAD
  }

  @Override
  public String toString() {
    return fil + ", " + element + ": " + besked;
  }
}
