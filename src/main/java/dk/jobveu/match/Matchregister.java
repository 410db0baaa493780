package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** Registered matches; every new one is a new row. */
public interface Matchregister {

  void gem(Registrering registrering, Matchmelding melding, boolean virksomhedEfterspoerger);

  Optional<Match> seneste(String forloebId, String deltagerId);

  /** The latest of each participant. */
  List<Match> senesteIForloeb(String forloebId);

  void gemVurdering(
      String forloebId,
      String deltagerId,
      int nr,
      String vurdering,
      String c43,
      String begrundelse);
}
