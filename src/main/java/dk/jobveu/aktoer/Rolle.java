package dk.jobveu.aktoer;

/** The roles of the model; {@link #id()} is the role's group and the type of an organisation. */
public enum Rolle {
  KOORDINATOR("koordinator", "Koordinator"),
  BRANCHORGANISATION("branchorganisation", "Brancheorganisation"),
  FAGLIG_ORGANISATION("faglig_organisation", "Faglig organisation"),
  JOBCENTER("jobcenter", "Jobcenter"),
  UDDANNELSESINSTITUTION("uddannelsesinstitution", "Uddannelsesinstitution"),
  VIRKSOMHED("virksomhed", "Virksomhed");

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
}
