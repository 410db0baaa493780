package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.List;

/** The schemes of a forløb: what the rules suggest and what the job centres decided. */
public interface Ordninger {

  /** Replaces the earlier advice. */
  void gemForslag(String forloebId, List<Ordningsforslag> forslag, Instant fundet);

  List<Ordningsforslag> forslag(String forloebId);

  /** Replaces what was decided earlier for this job centre's citizens. */
  void gemOrdninger(Registrering registrering, String jobcenter, List<Ordning> ordninger);

  /** What each job centre has decided. */
  List<Jobcenterordning> alle(String forloebId);
}
