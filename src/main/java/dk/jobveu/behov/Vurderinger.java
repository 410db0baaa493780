package dk.jobveu.behov;

import java.util.List;
import java.util.Optional;

/** The parties' judgements and the figures behind them, by round. */
public interface Vurderinger {

  void gem(Omfangsvurdering vurdering);

  List<Omfangsvurdering> omfang(String forloebId, int omgang);

  void gem(Behovsvurdering vurdering);

  /** The latest round. */
  Optional<Behovsvurdering> seneste(String forloebId);
}
