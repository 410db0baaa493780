package dk.jobveu.post;

/** Takes letters out of the house. */
public interface Postvaesen {

  /** Whether there is one at all; the default start has no mail server. */
  boolean findes();

  /**
   * @throws Postfejl when it did not take the letter
   */
  void send(Brev brev, Forsendelse forsendelse);

  /** A letter was not taken. */
  class Postfejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean vaek;

    /**
     * @param vaek whether nobody answers, so that other letters fare no better
     */
    public Postfejl(boolean vaek, Throwable grund) {
      super(grund);
      this.vaek = vaek;
    }

    public boolean vaek() {
      return vaek;
    }
  }
}
