package dk.jobveu.hold;

import dk.jobveu.hold.Aflysning.Stadie;
import java.time.LocalDate;

/**
 * One look at whether the class can run (DMN-10, R-16.21).
 *
 * @param raad what the decision table advised
 * @param beslutning what the coordinator decided, or null when the advice needed no decision
 */
public record Holdafgoerelse(
    int nr,
    LocalDate dato,
    Stadie stadie,
    int tilmeldte,
    int minimum,
    Raad raad,
    Beslutning beslutning,
    String begrundelse) {

  Holdafgoerelse besluttet(Beslutning ny, String grund) {
    return new Holdafgoerelse(nr, dato, stadie, tilmeldte, minimum, raad, ny, grund);
  }

  /** What the decision table {@code hold_levedygtighed} can advise (DMN-10). */
  public enum Raad {
    GENNEMFOER("Gennemfør holdet", "Der er deltagere nok."),
    PULJE(
        "Slå jer sammen med andre",
        "Der står nok på venteliste i andre jobcentre eller virksomheder til, at holdet kan fyldes."),
    VENT(
        "Vent, og find flere",
        "Der er endnu tid til beslutningsdagen. Ring til jobcentre og virksomheder nu."),
    SAML_MED_ANDEN_SKOLE(
        "Saml holdet på en anden skole",
        "En anden skole kan have et hold, som I kan gå sammen med."),
    OMLAEG(
        "Læg kurset om",
        "Fjernundervisning eller åbent værksted kan gennemføres med færre deltagere."),
    FORHANDL_MINIMUM(
        "Forhandl minimum med skolen",
        "Skolen er åben for et lavere minimum. Peg på, hvad et langt samarbejde er værd."),
    AFLYS_ELLER_UDSKYD(
        "Aflys eller udskyd", "Der er ikke deltagere nok, og der er ikke fundet en anden vej."),
    MANGLER_DATA("Oplysninger mangler", "Udfyld holdets minimum, afvikling og beslutningsdato.");

    private final String tekst;
    private final String uddybning;

    Raad(String tekst, String uddybning) {
      this.tekst = tekst;
      this.uddybning = uddybning;
    }

    public String tekst() {
      return tekst;
    }

    /** One sentence on why or how. */
    public String uddybning() {
      return uddybning;
    }
  }

  /** What the coordinator can decide when the class is not filled. */
  public enum Beslutning {
    VURDER_IGEN("Vurdér holdet igen med nye oplysninger", null),
    FIND_FLERE("Screen flere kandidater", "FLERE_KANDIDATER"),
    GENNEMFOER("Gennemfør holdet alligevel", "DANNET"),
    SLAA_SAMMEN("Slå holdet sammen med et andet", "AFLYST"),
    SPOERG_ANDRE("Spørg et andet forløb, om I kan gå sammen", null),
    AFLYS("Aflys holdet", "AFLYST");

    private final String tekst;
    private final String udfald;

    Beslutning(String tekst, String udfald) {
      this.tekst = tekst;
      this.udfald = udfald;
    }

    /** What it makes of forming the class, or null when it is not over yet. */
    public String udfald() {
      return udfald;
    }

    public String tekst() {
      return tekst;
    }
  }
}
