package dk.jobveu.opstart;

import java.util.List;
import java.util.Optional;

/** The terms of the job centres and their talk about them. */
public interface Vilkaarsaftaler {

  void gemVilkaar(Vilkaar vilkaar);

  List<Vilkaar> alle(String forloebId);

  void gemDroeftelse(Vilkaarsdroeftelse droeftelse);

  Optional<Vilkaarsdroeftelse> droeftelse(String forloebId);
}
