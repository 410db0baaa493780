package dk.jobveu.opfoelgning;

/** Where somebody is some months after the course. */
public enum Senerestatus {
  ORDINAERT_JOB("I ordinært job"),
  VOKSENLAERLING("Voksenlærling"),
  ORDINAER_UDDANNELSE("Under ordinær uddannelse"),
  STOETTET("I praktik, løntilskud, IGU eller EGU"),
  LEDIG("Ledig"),
  ANDET("Noget andet, fx orlov eller pension"),
  IKKE_FUNDET("Kunne ikke findes");

  private final String tekst;

  Senerestatus(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
