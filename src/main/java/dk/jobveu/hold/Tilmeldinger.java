package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Who is enrolled in the class of a forløb. */
public interface Tilmeldinger {

  /** An enrolment as it was recorded. */
  record Tilmeldt(Tilmelding tilmelding, String jobcenter, boolean beskaeftiget) {}

  /** Writes the enrolment; an earlier one of the same participant is replaced. */
  void gem(Registrering registrering, String jobcenter, boolean beskaeftiget, Tilmelding ny);

  /** Takes someone off who left before the course began. */
  void fjern(String forloebId, String deltagerId);

  List<Tilmeldt> iForloeb(String forloebId);

  default List<Tilmeldt> afJobcenter(String forloebId, String jobcenter) {
    return iForloeb(forloebId).stream().filter(t -> t.jobcenter().equals(jobcenter)).toList();
  }

  default List<String> deltagerIds(String forloebId) {
    return iForloeb(forloebId).stream().map(t -> t.tilmelding().deltagerId()).toList();
  }

  /** The job centre says that its enrolments are done. */
  void gemAfslutning(
      Registrering registrering,
      String jobcenter,
      int tilmeldte,
      String kontaktfunktion,
      String bemaerkning);
}
