package dk.jobveu.motor;

/** Who gets a new task, when the organisation that the model names cannot have it any more. */
public interface Opgavemodtagere {

  /**
   * The organisation itself, or who has its tasks now.
   *
   * @param proces key of the process that the task is of
   */
  String af(String forloebId, String proces, String organisation);
}
