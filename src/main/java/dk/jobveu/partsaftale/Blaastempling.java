package dk.jobveu.partsaftale;

import java.time.LocalDate;

/**
 * One way in which a side backs the forløb without signing.
 *
 * @param dokumentation where the evidence is, or null when there is none yet
 */
public record Blaastempling(Maade maade, String dokumentation, LocalDate sidenDato) {

  /** The ways that practice has shown. */
  public enum Maade {
    STYREGRUPPE("Plads i styregruppe eller arbejdsgruppe"),
    MEDUNDERSKRIFT("Medunderskriver på informationsmateriale"),
    LOGO("Logo på materialet"),
    FAELLES_MARKEDSFOERING("Fælles markedsføring"),
    ANDET("Andet");

    private final String tekst;

    Maade(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public boolean erDokumenteret() {
    return dokumentation != null && !dokumentation.isBlank();
  }
}
