package dk.jobveu.bilag;

/** Looks a file through for viruses, when there is one to do so. */
public interface Virusskanner {

  /** What became of it. */
  enum Fund {
    REN,
    VIRUS,
    /** No scanner is set; the page says so. */
    IKKE_SKANNET
  }

  /** Whether there is one. */
  boolean erSat();

  /**
   * @throws SkannerNede when there is one that does not answer
   */
  Fund skan(byte[] indhold);

  /** The scanner that is set does not answer: nothing is taken unseen. */
  class SkannerNede extends RuntimeException {

    public SkannerNede(String hvorfor, Throwable aarsag) {
      super(hvorfor, aarsag);
    }
  }
}
