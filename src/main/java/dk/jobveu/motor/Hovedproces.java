package dk.jobveu.motor;

/** The process of a whole forløb; those that it calls have the same business key. */
public final class Hovedproces {

  /** Its key in the model. */
  public static final String NOEGLE = "job_veu_forloeb";

  private Hovedproces() {}
}
