package dk.jobveu.projektplan;

/** The jobs that companies have set their name to; known where letters of intent are. */
public interface Jobloefter {

  /** In the letters that hold. */
  int lovede(String forloebId);
}
