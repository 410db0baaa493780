package dk.jobveu.svarlink;

/** The one thing that a link is for. */
public enum Formaal {
  HENSIGTSERKLAERING("UserTask_IndhentHensigtserklaering", "Hensigtserklæring"),
  /** No task waits for it: a company can withdraw at any time. */
  TILBAGETRAEKNING(null, "Tilbagetrækning");

  private final String trin;
  private final String tekst;

  Formaal(String trin, String tekst) {
    this.trin = trin;
    this.tekst = tekst;
  }

  /** Id of the user task in its model that the answer completes, or null. */
  public String trin() {
    return trin;
  }

  public String tekst() {
    return tekst;
  }
}
