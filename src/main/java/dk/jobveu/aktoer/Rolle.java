package dk.jobveu.aktoer;

/** The roles of the model; {@link #id()} is the role's group and the type of an organisation. */
public enum Rolle {
  KOORDINATOR("koordinator", "Koordinator"),
  BRANCHORGANISATION("branchorganisation", "Brancheorganisation"),
  FAGLIG_ORGANISATION("faglig_organisation", "Faglig organisation"),
  JOBCENTER("jobcenter", "Jobcenter"),
  UDDANNELSESINSTITUTION("uddannelsesinstitution", "Uddannelsesinstitution"),
  VIRKSOMHED("virksomhed", "Virksomhed"),
  /** Reads cases and ambassadors, keeps contact persons, and takes part in no forløb. */
  A_KASSE("a_kasse", "A-kasse"),
  /** STAR, an AMK or a regional council: reads figures and cases, and takes part in no forløb. */
  MYNDIGHED("myndighed", "Myndighed");

  private final String id;
  private final String tekst;

  Rolle(String id, String tekst) {
    this.id = id;
    this.tekst = tekst;
  }

  public String id() {
    return id;
  }

  public String tekst() {
    return tekst;
  }

  /** Who may report a need and so begin a forløb. */
  public boolean maaBegyndeForloeb() {
    return this == KOORDINATOR || this == JOBCENTER;
  }

  /** Whether its people have tasks in forløb. */
  public boolean harOpgaver() {
    return erMedIForloeb() && this != VIRKSOMHED;
  }

  /** Whether it can be part of a forløb, with users of its own or without. */
  public boolean erMedIForloeb() {
    return this != MYNDIGHED && this != A_KASSE;
  }

  /** The label of a role id; the id itself when there is no such role. */
  public static String tekst(String id) {
    for (Rolle r : values()) {
      if (r.id.equals(id)) {
        return r.tekst;
      }
    }
    return id;
  }
}
