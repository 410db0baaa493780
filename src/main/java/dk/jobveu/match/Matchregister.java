package dk.jobveu.match;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Registered matches; every new one is a new row. */
public interface Matchregister {

  void gemMeldinger(
      Registrering registrering,
      List<Matchmelding> meldinger,
      Predicate<Matchmelding> virksomhedEfterspoerger);

  Optional<Match> seneste(String forloebId, String deltagerId);

  default Match hentSeneste(String forloebId, String deltagerId) {
    return seneste(forloebId, deltagerId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke registreret et match."));
  }

  /** The latest of each participant. */
  List<Match> senesteIForloeb(String forloebId);

  void gemVurdering(Match match, String vurdering, String c43, String begrundelse);
}
