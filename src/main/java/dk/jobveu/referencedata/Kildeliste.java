package dk.jobveu.referencedata;

/** What councils and the agency publish now and then, and a forløb looks up. */
public enum Kildeliste {
  /** Which titles lack people, January and July. */
  BALANCE("balance", "Arbejdsmarkedsbalancen", true),
  /** What a council has chosen, typically half-yearly. */
  INDSATSOMRAADER("indsatsomraader", "Rådenes indsatsområder", true),
  /** Courses that are refunded, April and October. */
  POSITIVLISTE("positivliste", "Positivlister over kurser", true),
  /** What may lack people later, as dated notes that stay. */
  OVERVAAGNING("overvaagning", "Kommende mangelområder", false);

  private final String sti;
  private final String tekst;
  private final boolean afloeses;

  Kildeliste(String sti, String tekst, boolean afloeses) {
    this.sti = sti;
    this.tekst = tekst;
    this.afloeses = afloeses;
  }

  /** Its name in an address. */
  public String sti() {
    return sti;
  }

  public String tekst() {
    return tekst;
  }

  /** Whether a need is validated by it (DMN-1). */
  public boolean spoerges() {
    return this == BALANCE || this == INDSATSOMRAADER;
  }

  /** Whether a later edition takes the place of an earlier one, as a whole. */
  public boolean afloeses() {
    return afloeses;
  }
}
