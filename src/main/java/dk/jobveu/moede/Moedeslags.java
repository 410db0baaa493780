package dk.jobveu.moede;

import dk.jobveu.faelles.Situation;

/** The meetings that are called, each with its agenda in the Vejviser. */
public enum Moedeslags {
  /** The kick-off, called by whoever coordinates. */
  OPSTART(
      "Opstartsmøde",
      "opstartsmødet",
      """
      1. Virksomhederne og deres behov
      2. Jobcentrenes ledige, der kan passe
      3. Uddannelses- og beskæftigelsesordninger
      4. Hvem gør hvad, og hvem er tovholder for projektplanen
      5. Dage og næste skridt"""),
  /** For all unemployed who may be interested, before they are screened (R-7.12g, A-11). */
  INFORMATIONSDAG(
      "Informationsdag",
      "informationsdagen",
      """
      1. Forløbet: virksomhederne, jobbene og kurserne
      2. Hverdagen i faget og på skolen
      3. Hvad screeningen ser efter, og hvornår den er
      4. Spørgsmål"""),
  /** For those selected, with companies that have concrete jobs. */
  INFORMATIONSMOEDE(
      "Informationsmøde",
      "informationsmødet",
      """
      1. Forløbet fra kursusstart til job
      2. Virksomhederne fortæller om faget og hverdagen
      3. Skolen fortæller om kurserne
      4. Ordninger, mødetider og befordring
      5. Spørgsmål og næste skridt""");

  private final String navn;
  private final String bestemt;
  private final String dagsorden;

  Moedeslags(String navn, String bestemt, String dagsorden) {
    this.navn = navn;
    this.bestemt = bestemt;
    this.dagsorden = dagsorden.strip();
  }

  /** The kind that the process is about. */
  public static Moedeslags af(Situation s) {
    return valueOf(s.variabel("moedeslags"));
  }

  public String navn() {
    return navn;
  }

  /** As in "kommer I til opstartsmødet?". */
  String bestemt() {
    return bestemt;
  }

  String dagsorden() {
    return dagsorden;
  }
}
