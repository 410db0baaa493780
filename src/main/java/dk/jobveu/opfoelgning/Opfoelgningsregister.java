package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The follow-ups, one a person, and each contact. */
public interface Opfoelgningsregister {

  /** Creates or replaces. */
  void gem(Registrering registrering, Opfoelgning opfoelgning);

  Optional<Opfoelgning> find(String forloebId, String deltagerId);

  List<Opfoelgning> iForloeb(String forloebId);

  void gemKontakt(Registrering registrering, String deltagerId, Opfoelgningskontakt kontakt);

  /** Oldest first. */
  List<Opfoelgningskontakt> kontakter(String forloebId, String deltagerId);
}
