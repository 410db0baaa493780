package dk.jobveu.faelles;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

/**
 * Where a use case is called from: who acts, on which forløb and when, and what its process knows.
 *
 * @param variabler process variables by name
 */
public record Situation(Registrering registrering, Map<String, Object> variabler) {

  public String forloebId() {
    return registrering.forloebId();
  }

  /** The job centre that the task is about, where it is about one. */
  public String jobcenter() {
    return variabel("jobcenter");
  }

  /** The number of the class that the task is about. */
  public int holdNr() {
    return Integer.parseInt(variabel("holdNr"));
  }

  /** A process variable as text, or null. */
  public String variabel(String navn) {
    Object v = variabler.get(navn);
    return v == null ? null : v.toString();
  }

  /** A process variable that is a day, or null. */
  public LocalDate dag(String navn) {
    return variabler.get(navn) instanceof Date d ? Datoer.dagen(d.toInstant()) : null;
  }
}
