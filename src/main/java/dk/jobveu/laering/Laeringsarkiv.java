package dk.jobveu.laering;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** Everything that fase 5 records; one of each kind a forløb. */
public interface Laeringsarkiv {

  void gem(Evaluering evaluering);

  Optional<Evaluering> evaluering(String forloebId);

  void gem(Overdragelse overdragelse);

  void svar(Registrering registrering, Overdragelse.Status svar, String begrundelse);

  Optional<Overdragelse> overdragelse(String forloebId);

  void gem(Genbrug genbrug);

  Optional<Genbrug> genbrug(String forloebId);

  void gem(Casebeskrivelse beskrivelse);

  Optional<Casebeskrivelse> casebeskrivelse(String forloebId);

  /** The approved cases, newest first. */
  List<Casebeskrivelse> casebank();
}
