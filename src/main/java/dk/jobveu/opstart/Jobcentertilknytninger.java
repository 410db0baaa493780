package dk.jobveu.opstart;

import dk.jobveu.forloeb.Deltagelse.Svar;
import java.util.List;

/** The job centres of a forløb with their answers. */
public interface Jobcentertilknytninger {

  void gemSvar(Jobcentertilknytning tilknytning);

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

  private List<Jobcentertilknytning> medSvar(String forloebId, Svar svar) {
    return alle(forloebId).stream().filter(t -> t.svar() == svar).toList();
  }
}
