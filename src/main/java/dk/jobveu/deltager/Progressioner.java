package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Recorded progression; a new one on the same day replaces the old. */
public interface Progressioner {

  void gemProgressioner(Registrering registrering, List<Progression> nye);

  /** Oldest first. */
  List<Progression> iForloeb(String forloebId);
}
