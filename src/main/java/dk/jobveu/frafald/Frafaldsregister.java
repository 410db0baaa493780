package dk.jobveu.frafald;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Recorded dropouts. */
public interface Frafaldsregister {

  void gemMeldinger(
      Registrering registrering,
      List<Frafaldsmelding> meldinger,
      Predicate<Frafaldsmelding> foerStart);

  /** The latest dropout of a participant. */
  Optional<Frafald> seneste(String forloebId, String deltagerId);

  default Frafald hentSeneste(String forloebId, String deltagerId) {
    return seneste(forloebId, deltagerId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke meldt frafald for deltageren."));
  }

  List<Frafald> iForloeb(String forloebId);

  void gemVurdering(
      Frafald frafald,
      String frafaldstype,
      boolean taellerSomFrafald,
      boolean samtale,
      boolean fyldPladsen);

  void gemPauseafklaring(Frafald frafald, boolean venderTilbage);

  void gemSamtale(Frafald frafald, HoldFrafaldssamtale.Samtale samtale);
}
