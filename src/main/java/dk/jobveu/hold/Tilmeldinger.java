package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Who is enrolled in the class of a forløb. */
public interface Tilmeldinger {

  /** An enrolment as it was recorded. */
  record Tilmeldt(Tilmelding tilmelding, String jobcenter, boolean beskaeftiget) {}

  /**
   * What a job centre says when all are enrolled.
   *
   * @param kontaktfunktion the function that the participants can call, or null
   */
  record Tilmeldingssvar(String kontaktfunktion, String bemaerkning) {}

  /** Writes the enrolments, one a participant; an earlier one of the same is replaced. */
  void gemTilmeldinger(
      Registrering registrering, String jobcenter, boolean beskaeftigede, List<Tilmelding> nye);

  /** Who answers for somebody who is enrolled, and whether they have a job, from now on. */
  void skift(String forloebId, String deltagerId, String jobcenter, boolean beskaeftiget);

  /** Another scheme pays from now on; when they were enrolled stays. */
  void skiftOrdning(String forloebId, String deltagerId, String ordning);

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
      Registrering registrering, int holdNr, String jobcenter, int tilmeldte, Tilmeldingssvar svar);
}
