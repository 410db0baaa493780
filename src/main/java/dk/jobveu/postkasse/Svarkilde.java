package dk.jobveu.postkasse;

import java.util.Map;

/** Knows whether what was asked in a forløb has an answer, and who may know it. */
public interface Svarkilde {

  /**
   * By the key of the letter or the message; what nobody may know yet, or asks for no answer, is
   * not there.
   */
  Map<String, Boolean> besvarede(String forloebId);
}
