package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.InformerMedarbejdere.Information;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The profile and the plan of a forløb's screening, how far each job centre is, and the meeting.
 */
public interface Screeninger {

  /** Writes the profile; an earlier one is replaced. */
  void gemProfil(Registrering registrering, Screeningsprofil profil);

  Optional<Screeningsprofil> profil(String forloebId);

  /** Writes the plan; what the job centres already answered stands. */
  void gemPlan(Registrering registrering, Screeningsplan plan);

  Optional<Screeningsplan> plan(String forloebId);

  void gemSvar(Registrering registrering, String jobcenter, boolean accepteret, String grund);

  void gemInformation(Registrering registrering, String jobcenter, Information information);

  /** The job centre's own method; only the job centre itself reads it. */
  void gemMetode(Registrering registrering, String jobcenter, String metode);

  Optional<String> metode(String forloebId, String jobcenter);

  void gemAfslutning(
      Registrering registrering,
      String jobcenter,
      Afslutning afslutning,
      LocalDate dato,
      Optaelling antal);

  Optional<Jobcenterscreening> find(String forloebId, String jobcenter);

  /** All job centres of the plan, in its order. */
  List<Jobcenterscreening> alle(String forloebId);

  /** Writes an information day or meeting; an earlier one of its kind is replaced. */
  void gemMoede(Registrering registrering, Moedeslags slags, Informationsmoede moede);

  Optional<Informationsmoede> moede(String forloebId, Moedeslags slags);
}
