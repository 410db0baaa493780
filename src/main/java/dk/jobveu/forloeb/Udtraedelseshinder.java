package dk.jobveu.forloeb;

import java.util.Optional;

/** A feature in which something has to be settled before an organisation can leave a forløb. */
public interface Udtraedelseshinder {

  /** What has to be done first, as a sentence to the coordinator. */
  Optional<String> foerst(String forloebId, String aktoerId);
}
