package dk.jobveu.svarlink;

/** The one thing that a link is for. */
public enum Formaal {
  HENSIGTSERKLAERING("UserTask_IndhentHensigtserklaering", "Hensigtserklæring"),
  /** No task waits for it: a company can withdraw at any time. */
  TILBAGETRAEKNING(null, "Tilbagetrækning"),
  /** What a company has to the match when the course ends. */
  MATCHTILSAGN("UserTask_TalOmMatch", "Svar til matchet"),
  /** Whether an organisation comes to a meeting, and whether it can decide there. */
  MOEDESVAR("UserTask_SvarPaaIndkaldelse", "Svar på indkaldelse"),
  /** The management's answer where the representative could not decide. */
  MANDAT("UserTask_IndhentMandat", "Ledelsens svar"),
  /** A school's bid. Its task is not shown to whoever sends the link: when it ends, it tells. */
  TILBUD(null, "Tilbud");

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

  /**
   * Whether nobody may know if there is an answer: neither who sent the link nor the
   * coordinator.
   */
  public boolean erLukket() {
    return this == TILBUD;
  }
}
