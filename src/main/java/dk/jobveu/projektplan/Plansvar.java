package dk.jobveu.projektplan;

import java.util.List;
import java.util.Optional;

/** What those who write the plan together have contributed and answered. */
public interface Plansvar {

  void gemBidrag(Planbidrag bidrag);

  List<Planbidrag> bidrag(String forloebId);

  /** Writes the names of a version that is handed round. */
  void gemNavne(List<Plangodkendelse> navne);

  /** Writes the answer of a name that is already there. */
  void gemSvar(Plangodkendelse svar);

  /** Another is asked in the place of a name that has not answered. */
  void overtag(Plangodkendelse venter, String part);

  /** All names of all versions, the latest version first. */
  List<Plangodkendelse> godkendelser(String forloebId);

  /** The names of one version. */
  default List<Plangodkendelse> godkendelser(String forloebId, int version) {
    return godkendelser(forloebId).stream().filter(g -> g.version() == version).toList();
  }

  /** The latest answer of an organisation, if it has been asked. */
  default Optional<Plangodkendelse> seneste(String forloebId, String part) {
    return godkendelser(forloebId).stream().filter(g -> g.part().equals(part)).findFirst();
  }
}
