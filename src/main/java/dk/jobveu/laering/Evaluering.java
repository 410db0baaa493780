package dk.jobveu.laering;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/**
 * The evaluation of a forløb (D24, R-7.24).
 *
 * @param fortaelling a story that others may be told
 * @param skabeloner documents that others may start from, e.g. PARTSAFTALE
 * @param tilfredshed 1–10 by type of actor, only those who answered
 * @param antalAfvigelser deviations that were recorded on the way
 */
public record Evaluering(
    Registrering registrering,
    String hvadVirkede,
    String hvadKanForbedres,
    String fortaelling,
    List<String> skabeloner,
    List<Tilfredshed> tilfredshed,
    int antalAfvigelser,
    Resultattal resultater) {

  public String forloebId() {
    return registrering.forloebId();
  }

  /** What a document that others may start from is called; earlier ones knew two more. */
  public static String skabelontekst(String skabelon) {
    return switch (skabelon) {
      case "PARTSAFTALE" -> "Partsaftale";
      case "KURSER" -> "Kursussammensætning";
      case "PROJEKTPLAN" -> "Projektplan";
      case "SCREENINGSPROFIL" -> "Screeningsprofil";
      case "INFORMATIONSMATERIALE" -> "Informationsmateriale";
      default -> skabelon;
    };
  }

  /** How satisfied a type of actor is. */
  public record Tilfredshed(String aktoertype, Integer score) {}
}
