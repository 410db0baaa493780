package dk.jobveu.opfoelgningsplan;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The plans of a forløb and their parts. */
public interface Opfoelgningsplaner {

  /** Writes it as the participant's latest; its number is the next. */
  void gem(Opfoelgningsplan plan);

  Optional<Opfoelgningsplan> seneste(String forloebId, String deltagerId);

  /** The latest of each participant, by pseudonym. */
  List<Opfoelgningsplan> seneste(String forloebId);

  /** Writes a part of the plan; what the same side wrote before is replaced. */
  void gemDel(Plandel del);

  /** The parts of all plans of a forløb. */
  List<Plandel> dele(String forloebId);

  /** The participant has taken the consent to share the latest plan back. */
  void traekSamtykke(Registrering r, String deltagerId, int nr);
}
