package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The bids themselves, unguarded: others read them through {@link Tilbudsmappe}. */
public interface Tilbudsarkiv {

  void gemTilbud(Tilbud tilbud);

  Optional<Tilbud> find(String forloebId, int nr, String skole);

  List<Tilbud> alle(String forloebId, int nr);

  void gemVurdering(Registrering r, int nr, Tilbudsvurdering vurdering);

  List<Tilbudsvurdering> vurderinger(String forloebId, int nr);
}
