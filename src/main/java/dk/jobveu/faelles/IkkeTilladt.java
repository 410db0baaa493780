package dk.jobveu.faelles;

/** The person sees the forløb, but this is not theirs to see or do. */
public class IkkeTilladt extends RuntimeException {

  public IkkeTilladt(String besked) {
    super(besked);
  }
}
