package dk.jobveu.konto;

import java.time.Instant;

/**
 * Somebody has let somebody in or out.
 *
 * @param bruger whom it is about; null when it is about the organisation
 * @param udfoertAf null when the reader is not to know
 */
public record Kontohaendelse(
    String aktoer, String bruger, Handling handling, String udfoertAf, Instant tidspunkt) {

  /** What was done. */
  public enum Handling {
    ORGANISATION_OPRETTET("Oprettede organisationen"),
    INVITERET("Inviterede"),
    LINK_FORNYET("Lavede et nyt link til"),
    KODE_VALGT("Valgte adgangskode"),
    FJERNET("Fjernede"),
    ADMINISTRATOR_UDPEGET("Gjorde til organisationens administrator"),
    ADMINISTRATOR_FRATAGET("Fratog retten til at invitere"),
    ORGANISATION_LUKKET("Lukkede organisationen"),
    ORGANISATION_GENAABNET("Åbnede organisationen igen"),
    NAVN_SKIFTET("Gav organisationen et nyt navn"),
    SAMMENLAGT("Lagde organisationen sammen med en anden"),
    POSTKASSE_RETTET("Rettede den fælles postkasse"),
    ADRESSE_RETTET("Rettede mailadressen for"),
    OVERTOG("Lod organisationen føre en anden videre");

    private final String tekst;

    Handling(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
