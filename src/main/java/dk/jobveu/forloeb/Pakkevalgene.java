package dk.jobveu.forloeb;

import java.util.Optional;

/** The packages that were chosen, at most one a forløb; a later one replaces it. */
public interface Pakkevalgene {

  void gem(Pakkevalg valg);

  Optional<Pakkevalg> find(String forloebId);
}
