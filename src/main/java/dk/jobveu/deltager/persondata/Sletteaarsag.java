package dk.jobveu.deltager.persondata;

/** Why a citizen was erased; a code, since a reason in words would say something of the person. */
public enum Sletteaarsag {
  SAMTYKKE_TILBAGE("Borgeren har trukket sit samtykke tilbage", true),
  INDSIGELSE("Borgeren har gjort indsigelse", true),
  ANMODNING("Borgeren har bedt om at blive slettet", true),
  FEJLREGISTRERING("Borgeren er registreret ved en fejl", true),
  FORAELDET("Opbevaringstiden er udløbet", false);

  private final String tekst;
  private final boolean vaelges;

  Sletteaarsag(String tekst, boolean vaelges) {
    this.tekst = tekst;
    this.vaelges = vaelges;
  }

  public String tekst() {
    return tekst;
  }

  /** Whether a person may choose it; the other belongs to the nightly job. */
  public boolean vaelges() {
    return vaelges;
  }
}
