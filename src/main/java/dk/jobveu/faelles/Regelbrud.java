package dk.jobveu.faelles;

/**
 * Input that breaks a rule of the domain; the message is a Danish sentence that says what to do.
 */
public class Regelbrud extends RuntimeException {

  private final String felt;

  /**
   * @param felt key of the field that is wrong, or null when no single field is
   */
  public Regelbrud(String felt, String besked) {
    super(besked);
    this.felt = felt;
  }

  public String felt() {
    return felt;
  }
}
