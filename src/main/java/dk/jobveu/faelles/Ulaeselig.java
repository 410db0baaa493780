package dk.jobveu.faelles;

/**
 * What somebody wrote cannot be read; the message is a Danish sentence that says how to write it.
 */
public final class Ulaeselig extends RuntimeException {

  Ulaeselig(String besked) {
    super(besked, null, false, false);
  }
}
