package dk.jobveu.hjaelp;

import dk.jobveu.aktoer.Rolle;
import java.util.Optional;
import java.util.stream.Stream;

/** The guide of each role, a page each; whoever has the most tasks first. */
public enum Rollevejledning {
  KOORDINATOR("koordinator", Rolle.KOORDINATOR),
  JOBCENTER("jobcenter", Rolle.JOBCENTER),
  UDDANNELSESINSTITUTION("uddannelsesinstitution", Rolle.UDDANNELSESINSTITUTION),
  BRANCHEORGANISATION("brancheorganisation", Rolle.BRANCHORGANISATION),
  FAGLIG_ORGANISATION("faglig_organisation", Rolle.FAGLIG_ORGANISATION);

  private final String navn;
  private final Rolle rolle;

  Rollevejledning(String navn, Rolle rolle) {
    this.navn = navn;
    this.rolle = rolle;
  }

  public String navn() {
    return navn;
  }

  /** The guide of the role with this id; a company has none. */
  static Optional<Rollevejledning> til(String rolle) {
    return Stream.of(values()).filter(v -> v.rolle.id().equals(rolle)).findFirst();
  }
}
