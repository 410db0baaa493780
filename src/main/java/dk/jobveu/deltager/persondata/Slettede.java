package dk.jobveu.deltager.persondata;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The erasure records. */
public interface Slettede {

  /** The record of this pseudonym, when somebody of that name was erased from the forløb. */
  Optional<Sletning> find(String forloebId, String deltagerId);

  /** Those of one job centre, newest first. */
  List<Sletning> afJobcenter(String forloebId, String jobcenter);

  /**
   * Writes the record, before the pseudonym is gone.
   *
   * @return its number
   */
  long gem(
      Registrering r,
      String jobcenter,
      String deltagerId,
      Sletteaarsag aarsag,
      boolean taellerMed,
      int antalProcesser);

  void gemAntal(long nr, Map<String, Sletning.Antal> tabeller);
}
