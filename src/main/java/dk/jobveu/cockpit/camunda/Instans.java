package dk.jobveu.cockpit.camunda;

import java.util.Date;

/**
 * A running process of a forløb that the person coordinates.
 *
 * @param overId the process that called it, or null
 */
record Instans(
    String id,
    String forloebId,
    String titel,
    String definitionId,
    String noegle,
    String navn,
    int version,
    Date start,
    String overId) {

  /** What Cockpit shows as the business key: the number first, so that it can be searched for. */
  String tekst() {
    return forloebId + " – " + titel;
  }
}
