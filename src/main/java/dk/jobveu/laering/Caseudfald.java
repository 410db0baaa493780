package dk.jobveu.laering;

/** What came of a case, as somebody looks for it. */
public enum Caseudfald {
  JOB("Nogen kom i job"),
  UDDANNELSE("Nogen kom i uddannelse"),
  HALVDELEN("Mindst halvdelen kom i job eller uddannelse");

  private final String tekst;

  Caseudfald(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }

  boolean passer(Caseoplysninger o) {
    return switch (this) {
      case JOB -> antal(o.job()) > 0;
      case UDDANNELSE -> antal(o.uddannelse()) > 0;
      case HALVDELEN ->
          antal(o.kursister()) > 0
              && 2 * (antal(o.job()) + antal(o.uddannelse())) >= antal(o.kursister());
    };
  }

  private static int antal(Integer skrevet) {
    return skrevet == null ? 0 : skrevet;
  }
}
