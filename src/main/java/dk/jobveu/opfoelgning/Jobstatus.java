package dk.jobveu.opfoelgning;

/** What is known of somebody who once got ufaglært job. */
public enum Jobstatus {
  ANSAT_UFAGLAERT("I ufaglært job"),
  ANDET_JOB("I et andet slags job"),
  LEDIG("Ledig"),
  UDDANNELSE("Under ordinær uddannelse"),
  VOKSENLAERLING("Voksenlærling"),
  UKENDT("Ukendt");

  private final String tekst;

  Jobstatus(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
