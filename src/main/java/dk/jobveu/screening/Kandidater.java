package dk.jobveu.screening;

import java.util.List;

/** The unemployed candidates that the job centres have put on the list. */
public interface Kandidater {

  /** A job centre's own unemployed candidates, never those of others. */
  List<Kandidat> afJobcenter(String forloebId, String jobcenter);
}
