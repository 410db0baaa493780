package dk.jobveu.faelles;

/** The forløb is no longer where the action would make sense, e.g. it has already ended. */
public class Konflikt extends RuntimeException {

  public Konflikt(String besked) {
    super(besked);
  }
}
