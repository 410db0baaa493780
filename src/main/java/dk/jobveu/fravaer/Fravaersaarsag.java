package dk.jobveu.fravaer;

/** Why somebody was away; a category and nothing more. */
public enum Fravaersaarsag {
  SYG("Sygdom"),
  LOVLIG("Lovligt fravær"),
  ULOVLIG("Udeblevet"),
  JOB("Har fået job");

  private final String tekst;

  Fravaersaarsag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
