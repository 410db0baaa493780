package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** Screening results; a job centre reads only its own. */
public interface Screeningsresultater {

  /** Writes the results of candidates, one each; an earlier one is replaced. */
  void gemResultater(Registrering registrering, List<Screeningsresultat> nye);

  default void gemResultat(Registrering registrering, Screeningsresultat resultat) {
    gemResultater(registrering, List.of(resultat));
  }

  Optional<Screeningsresultat> find(String forloebId, String deltagerId);

  /** Something happened after the screening, and another result holds. */
  default void saet(Registrering registrering, String deltagerId, Screeningsudfald nyt) {
    find(registrering.forloebId(), deltagerId)
        .ifPresent(s -> gemResultat(registrering, s.medResultat(nyt)));
  }

  /** Another job centre has the candidate now; how the screening went stays. */
  void skiftJobcenter(String forloebId, String deltagerId, String nyt);

  List<Screeningsresultat> afJobcenter(String forloebId, String jobcenter);

  /** All who have this result, of whichever job centre. */
  List<Screeningsresultat> alle(String forloebId, Screeningsudfald resultat);

  /** All who wait for a place, those who waited longest first. */
  List<Screeningsresultat> venteliste(String forloebId);

  /** How many in the whole forløb have this result; for those who may not see the candidates. */
  int antal(String forloebId, Screeningsudfald resultat);
}
