package dk.jobveu.frafald;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recorded dropouts. */
public interface Frafaldsregister {

  void gem(Registrering registrering, Frafaldsmelding melding, boolean foerStart);

  /** The latest dropout of a participant. */
  Optional<Frafald> seneste(String forloebId, String deltagerId);

  List<Frafald> iForloeb(String forloebId);

  void gemVurdering(
      String forloebId,
      String deltagerId,
      int nr,
      String frafaldstype,
      boolean taellerSomFrafald,
      boolean samtale,
      boolean fyldPladsen);

  void gemPauseafklaring(String forloebId, String deltagerId, int nr, boolean venderTilbage);

  void gemSamtale(String forloebId, String deltagerId, int nr, LocalDate dato, String naesteSkridt);
}
