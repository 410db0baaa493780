package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;

/**
 * One side's answer to a version of the agreement.
 *
 * @param afgivetAf who stands for the side; a company may stand for the employers
 * @param navn the organisation or the company
 * @param naevnerFinansiering the side found decisions on financing or launch in the text
 * @param fastlaeggerIndhold the side takes part in composing the courses
 */
public record Tiltraedelse(
    Registrering registrering,
    int version,
    Side side,
    Svar svar,
    Afgiver afgivetAf,
    String navn,
    LocalDate dato,
    boolean naevnerFinansiering,
    boolean fastlaeggerIndhold,
    String begrundelse,
    List<Blaastempling> blaastemplinger) {

  /** What a side can answer. */
  public enum Svar {
    UNDERSKREVET("Underskrevet"),
    OPBAKNING("Bakker op på anden vis"),
    AFSLAAET("Kan ikke være med");

    private final String tekst;

    Svar(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Who speaks for the side. */
  public enum Afgiver {
    ORGANISATION,
    VIRKSOMHED
  }

  /** Signed by an organisation; a company's signature is backing only. */
  public boolean erUnderskrevetAfOrganisation() {
    return svar == Svar.UNDERSKREVET && afgivetAf == Afgiver.ORGANISATION;
  }

  boolean bakkerOpUdenOrganisationensUnderskrift() {
    return svar == Svar.UNDERSKREVET && afgivetAf == Afgiver.VIRKSOMHED
        || svar == Svar.OPBAKNING && !blaastemplinger.isEmpty();
  }

  /** A signature is its own evidence. */
  boolean erDokumenteret() {
    return svar == Svar.UNDERSKREVET
        || blaastemplinger.stream().anyMatch(Blaastempling::erDokumenteret);
  }
}
