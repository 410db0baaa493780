package dk.jobveu.deltager;

/**
 * Who a participant is. Only the participant's own jobcenter may see it; the school of the class
 * the name, when it was passed on ({@link Navnevideregivelse}).
 */
public record Kontaktoplysning(String deltagerId, String navn, String telefon, String epost) {

  /** Never prints the person, so that a log line cannot. */
  @Override
  public String toString() {
    return "Kontaktoplysning[" + deltagerId + "]";
  }
}
