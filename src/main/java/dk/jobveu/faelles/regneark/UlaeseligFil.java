package dk.jobveu.faelles.regneark;

/** A file that cannot be read at all; the message is a Danish sentence that says what to do. */
public class UlaeseligFil extends RuntimeException {
  public UlaeseligFil(String besked) {
    super(besked);
  }
}
