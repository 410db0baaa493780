package dk.jobveu.motor.blanket;

/** Hears when a form is done with; whoever kept something for it in the meantime lets it go. */
public interface Blanketslut {

  /** A user task with a form has ended, whichever way; called as its transaction commits. */
  void opgaveVaek(String opgaveId);

  /**
   * Somebody has started a process by its form.
   *
   * @param proces the key of the process
   */
  void procesStartet(String bruger, String proces);
}
