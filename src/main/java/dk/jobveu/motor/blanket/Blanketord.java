package dk.jobveu.motor.blanket;

import java.util.function.UnaryOperator;

/**
 * Words in a form's texts and in the name of its task that are others in some forløb: what they are
 * there, a law decides.
 */
public interface Blanketord {

  /** Whether a text has one of the words. */
  boolean harOrd(String tekst);

  /** What is done to a text of a form in the forløb; leaves alone what has none of the words. */
  UnaryOperator<String> iForloeb(String forloebId);
}
