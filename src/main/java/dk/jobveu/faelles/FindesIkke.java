package dk.jobveu.faelles;

/**
 * What was asked for does not exist, or not for the one who asks. The two are told apart by nobody,
 * so that a foreign organisation does not learn what others take part in.
 */
public class FindesIkke extends RuntimeException {

  public FindesIkke(String besked) {
    super(besked);
  }
}
