package dk.jobveu.udbud;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bids themselves, unguarded: others read them through {@link Tilbudsmappe}. */
public interface Tilbudsarkiv {

  void gem(Tilbud tilbud);

  Optional<Tilbud> find(String forloebId, int nr, String skole);

  List<Tilbud> alle(String forloebId, int nr);

  void gem(String forloebId, int nr, Tilbudsvurdering vurdering, Instant vurderet);

  List<Tilbudsvurdering> vurderinger(String forloebId, int nr);
}
