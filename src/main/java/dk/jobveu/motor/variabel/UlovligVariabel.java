package dk.jobveu.motor.variabel;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import java.util.Map;

/** A process variable that may not be written, or not by this caller; nothing is stored. */
public class UlovligVariabel extends RuntimeException implements Sigelig {

  private final int status;

  private UlovligVariabel(int status, String besked) {
    super(besked);
    this.status = status;
  }

  static UlovligVariabel form(String besked) {
    return new UlovligVariabel(400, besked);
  }

  static UlovligVariabel adgang(String besked) {
    return new UlovligVariabel(403, besked);
  }

  @Override
  public Map<String, Object> problem() {
    return Problemsvar.problem(status, "Variablen kan ikke gemmes", getMessage());
  }
}
