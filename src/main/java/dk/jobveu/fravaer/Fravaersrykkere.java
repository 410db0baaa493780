package dk.jobveu.fravaer;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/** The days for which the school was reminded of its absence report. */
public interface Fravaersrykkere {

  /** Notes the reminder; false when the school was already reminded about that day. */
  boolean gem(Registrering registrering, String skole, LocalDate dato);
}
