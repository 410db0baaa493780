package dk.jobveu.fravaer;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Daily reports, reminders of them, and what followed from them. */
public interface Fravaersregister {

  /** Writes a class's report of a day; an earlier one of the same day is replaced. */
  void gemRapport(Registrering registrering, int holdNr, LocalDate dato, List<Fremmoede> fremmoede);

  Optional<Fravaersrapport> rapport(String forloebId, int holdNr, LocalDate dato);

  /** Of all classes, newest first. */
  List<Fravaersrapport> rapporter(String forloebId);

  default boolean rapportModtaget(String forloebId, int holdNr, LocalDate dato) {
    return rapport(forloebId, holdNr, dato).isPresent();
  }

  List<Fremmoede> dag(String forloebId, LocalDate dato);

  /** All recorded days of a participant up to and including a date, oldest first. */
  List<Fravaersdag> dage(String forloebId, String deltagerId, LocalDate til);

  void gemOpfoelgning(Registrering registrering, Fravaersopfoelgning opfoelgning);

  /** Oldest first. */
  List<Fravaersopfoelgning> opfoelgninger(String forloebId, String deltagerId);

  /** Those of everybody in the forløb by pseudonym, oldest first; none for who has none. */
  Map<String, List<Fravaersopfoelgning>> opfoelgninger(String forloebId);

  /** All that the jobcentres still have to follow up, oldest first. */
  List<Fravaersopfoelgning> aabne(String forloebId);

  /** Closes all that is open for the participant. */
  void lukAabne(Registrering registrering, String deltagerId, Fravaerskontakt kontakt);

  /** Notes that the school was reminded; false when it already was about that day. */
  boolean gemRykker(Registrering registrering, String skole, int holdNr, LocalDate dato);
}
