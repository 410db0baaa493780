package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;

/**
 * A company on the list of those who stated whether they have a need (D2 and D9, R-7.2).
 *
 * @param kilde role that reported it, or HENVENDELSE when it came by itself
 * @param kontakt the one organisation that speaks with the company
 * @param behovOpgjortAfPart a party stated the need on the company's behalf
 * @param trukketGrund why it withdrew, or null
 */
public record Virksomhed(
    String id,
    Registrering registrering,
    String navn,
    String cvr,
    String stillingsbetegnelse,
    int antalStillinger,
    String startvindue,
    Oensker oensker,
    String kilde,
    String kontakt,
    Status status,
    boolean behovOpgjortAfPart,
    Instant trukket,
    String trukketGrund) {

  /** Whom the company wants. */
  public enum Oensker {
    LEDIGE("Ledige"),
    BESKAEFTIGEDE("Egne beskæftigede"),
    BEGGE("Begge dele");

    private final String tekst;

    Oensker(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Where the company stands. */
  public enum Status {
    TILKENDEGIVET("Har et behov"),
    UDEN_BEHOV("Intet behov lige nu"),
    TRUKKET("Har trukket sig");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
