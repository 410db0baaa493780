package dk.jobveu.opstart;

import dk.jobveu.forloeb.Deltagelse.Svar;
import java.util.List;

/** The job centres of a forløb with their answers. */
public interface Jobcentertilknytninger {

  void gem(Jobcentertilknytning tilknytning);

  /** In the order they were invited. */
  List<Jobcentertilknytning> alle(String forloebId);

  /** Those that have not answered yet. */
  default List<String> inviterede(String forloebId) {
    return medSvar(forloebId, Svar.INVITERET).stream()
        .map(Jobcentertilknytning::jobcenter)
        .toList();
  }

  /** Those that said yes. */
  default List<Jobcentertilknytning> deltagende(String forloebId) {
    return medSvar(forloebId, Svar.ACCEPTERET);
  }

  /**
   * The job centre that speaks for all of them: the one that did so far, or another when it
   * declined, or the coordinator on their behalf when none takes part.
   */
  default String ledende(String forloebId, String hidtil, String koordinator) {
    List<String> med = deltagende(forloebId).stream().map(Jobcentertilknytning::jobcenter).toList();
    if (med.contains(hidtil) || alle(forloebId).isEmpty()) {
      return hidtil;
    }
    return med.isEmpty() ? koordinator : med.get(0);
  }

  private List<Jobcentertilknytning> medSvar(String forloebId, Svar svar) {
    return alle(forloebId).stream().filter(t -> t.svar() == svar).toList();
  }
}
