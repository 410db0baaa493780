package dk.jobveu.frafald;

/** Coded reasons for leaving. */
public enum Frafaldsaarsag {
  JOB_NYT("Har fået nyt job"),
  JOB_TIDLIGERE("Er tilbage i tidligere job"),
  MOTIVATION("Har mistet motivationen"),
  SYGDOM("Sygdom"),
  ANDET("Anden årsag");

  private final String tekst;

  Frafaldsaarsag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
