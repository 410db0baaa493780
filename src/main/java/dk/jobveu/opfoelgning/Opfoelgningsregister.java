package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The follow-ups, one a person, and each contact. */
public interface Opfoelgningsregister {

  /** Creates or replaces each. */
  void gemOpfoelgninger(Registrering registrering, List<Opfoelgning> opfoelgninger);

  default void gemOpfoelgning(Registrering registrering, Opfoelgning opfoelgning) {
    gemOpfoelgninger(registrering, List.of(opfoelgning));
  }

  /** Another job centre has the person now. */
  void skiftJobcenter(String forloebId, String deltagerId, String nyt);

  Optional<Opfoelgning> find(String forloebId, String deltagerId);

  default Opfoelgning hent(String forloebId, String deltagerId) {
    return kendt(find(forloebId, deltagerId), deltagerId);
  }

  /** The same of what has been found. */
  static Opfoelgning kendt(Optional<Opfoelgning> fundet, String deltagerId) {
    return fundet.orElseThrow(
        () -> new Regelbrud("deltagerId", "Der er ingen opfølgning på " + deltagerId + "."));
  }

  List<Opfoelgning> iForloeb(String forloebId);

  void gemTidligereJob(Registrering registrering, String deltagerId, Tidligerejob job);

  /** Oldest first. */
  List<Tidligerejob> tidligereJob(String forloebId, String deltagerId);

  void gemKontakt(Registrering registrering, String deltagerId, Opfoelgningskontakt kontakt);

  /** Oldest first. */
  List<Opfoelgningskontakt> kontakter(String forloebId, String deltagerId);
}
