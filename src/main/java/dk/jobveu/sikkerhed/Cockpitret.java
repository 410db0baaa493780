package dk.jobveu.sikkerhed;

/** Who may open Cockpit besides the operators; the room of Cockpit knows. */
public interface Cockpitret {

  /**
   * The group that has the right in the engine; nobody is put into it, one has it while it holds.
   */
  String GRUPPE = "cockpit";

  boolean maaSe(String bruger);
}
