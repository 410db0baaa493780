package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A version of D5 with its five minimum elements; elements may be empty while it is a
 * draft. It has no room for financing or launch.
 *
 * @param alleLedige all target groups of ledige are thought in; otherwise see indsnaevring
 * @param mangler codes of DMN-5 from the latest check, comma separated, or null
 */
public record Partsaftale(
    Registrering registrering,
    int version,
    Aftaleform aftaleform,
    String niveau,
    String formaal,
    String stillingsbetegnelser,
    String fagligeKompetencer,
    boolean alleLedige,
    String maalgruppe,
    String indsnaevring,
    String beskaeftigede,
    String loeftemaal,
    boolean ikkeMeritTilladt,
    LocalDate svarfrist,
    Status status,
    String mangler) {

  /** Where the version stands. */
  public enum Status {
    UDKAST("Udkast"),
    INDGAAET("Indgået"),
    PAA_ANDEN_VIS("Opbakning på anden vis"),
    FORKASTET("Forkastet");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public String forloebId() {
    return registrering.forloebId();
  }

  static boolean udfyldt(String tekst) {
    return tekst != null && !tekst.isBlank();
  }
}
