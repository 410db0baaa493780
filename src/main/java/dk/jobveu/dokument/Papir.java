package dk.jobveu.dokument;

import dk.jobveu.dokument.Dokument.Afsnit;
import java.time.LocalDate;
import java.util.List;

/**
 * A document that leaves the system: everything that stands on it, for whichever kind of file.
 *
 * @param titel what kind it is, for instance Partsaftale
 * @param version number of the version, or null when there is only ever one
 * @param status where it stands, in words, or null
 * @param stand whether it is agreed
 * @param dato the day it was recorded
 * @param udsteder name of the organisation that recorded it, or null
 * @param indledning a text before the first section, or null
 * @param forbehold what was left out for this reader, as a sentence, or null
 */
public record Papir(
    String titel,
    String forloebId,
    String forloebtitel,
    Integer version,
    String status,
    Stand stand,
    LocalDate dato,
    String udsteder,
    String indledning,
    List<Afsnit> afsnit,
    String forbehold) {

  public Papir {
    afsnit = List.copyOf(afsnit);
  }

  /** What a reader may rely on. */
  public enum Stand {
    UDKAST("Udkast"),
    AFTALT(null);

    private final String maerke;

    Stand(String maerke) {
      this.maerke = maerke;
    }

    /** What stands at the head of every page, or null. */
    public String maerke() {
      return maerke;
    }
  }
}
