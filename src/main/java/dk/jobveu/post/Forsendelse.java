package dk.jobveu.post;

import java.time.Instant;

/**
 * A letter on its way to one address.
 *
 * @param id stays the same when it is sent again, so that whoever gets it twice can see it
 * @param post the letter's key
 * @param bruger whose address it is, or null for one outside
 * @param forsoeg how many times it has been taken to be sent
 * @param naeste when it is taken next, or null when nothing more happens
 */
public record Forsendelse(
    String id,
    String post,
    String bruger,
    String adresse,
    Tilstand tilstand,
    int forsoeg,
    Instant naeste,
    Instant afsluttet) {

  /** How far it has come. */
  public enum Tilstand {
    KOE("I kø"),
    SENDT("Sendt"),
    OPGIVET("Opgivet"),
    VENTER("Venter på ugens post"),
    SAMLET("Sendt med ugens post");

    private final String tekst;

    Tilstand(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
