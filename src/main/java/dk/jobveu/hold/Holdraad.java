package dk.jobveu.hold;

/** What the decision table {@code hold_levedygtighed} can advise (DMN-10). */
public enum Holdraad {
  GENNEMFOER("Gennemfør holdet", "Der er deltagere nok."),
  PULJE(
      "Slå jer sammen med andre",
      "Der står nok på venteliste i andre jobcentre eller virksomheder til, at holdet kan fyldes."),
  VENT(
      "Vent, og find flere",
      "Der er endnu tid til beslutningsdagen. Ring til jobcentre og virksomheder nu."),
  SAML_MED_ANDEN_SKOLE(
      "Saml holdet på en anden skole", "En anden skole kan have et hold, som I kan gå sammen med."),
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

  Holdraad(String tekst, String uddybning) {
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
