package dk.jobveu.behov;

import java.util.List;
import java.util.Optional;

/** The parties' judgements and the figures behind them, by round. */
public interface Vurderinger {

  void gemOmfang(Omfangsvurdering vurdering);

  List<Omfangsvurdering> omfang(String forloebId, int omgang);

  void gemVurdering(Behovsvurdering vurdering);

  /** The latest round. */
  Optional<Behovsvurdering> seneste(String forloebId);
}
