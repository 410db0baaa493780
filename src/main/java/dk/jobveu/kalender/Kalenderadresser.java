package dk.jobveu.kalender;

import java.util.Optional;

/** People's secret calendar addresses. The secret itself is stored nowhere. */
public interface Kalenderadresser {

  boolean har(String bruger);

  /** Gives an address in place of the former one; returns its secret. */
  String udsted(String bruger);

  /** Whose address it is. */
  Optional<String> bruger(String hemmelighed);

  void slet(String bruger);
}
