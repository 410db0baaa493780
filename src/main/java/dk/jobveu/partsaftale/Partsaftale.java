package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A version of D5.
 *
 * @param mangler codes of DMN-5 from the latest check
 */
public record Partsaftale(
    Registrering registrering,
    int version,
    Aftaleindhold indhold,
    Status status,
    List<String> mangler) {

  public Partsaftale {
    mangler = List.copyOf(mangler);
  }

  private static final Map<String, String> MANGLER =
      Map.of(
          "E1", "Formålet mangler.",
          "E2", "Stillingsbetegnelser eller faglige kompetencer mangler.",
          "E3", "Det fremgår ikke, hvordan alle målgrupper af ledige er tænkt ind.",
          "E4", "Det fremgår ikke, at beskæftigede kan være med.",
          "E5", "Målet om at komme fra ufaglært mod faglært mangler.",
          "U1", "Arbejdsgiversiden har ikke skrevet under eller vist sin opbakning.",
          "U2", "Lønmodtagersiden har ikke skrevet under eller vist sin opbakning.",
          "X1", "Teksten nævner finansiering eller igangsætning. Det skal ud.");

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

  /** The parties agree, in writing or in another way. */
  public record Enighed(String aftaleUdfald) {

    Enighed() {
      this("ENIGE");
    }
  }

  public String forloebId() {
    return registrering.forloebId();
  }

  /** What is missing, in sentences, or null. */
  public String mangeltekst() {
    return mangler.isEmpty()
        ? null
        : mangler.stream().map(MANGLER::get).collect(Collectors.joining(" "));
  }

  static boolean udfyldt(String tekst) {
    return tekst != null && !tekst.isBlank();
  }
}
