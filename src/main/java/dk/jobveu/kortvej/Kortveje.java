package dk.jobveu.kortvej;

import java.util.Optional;

/** Which forløb go the short way. */
public interface Kortveje {

  /** Writes it; an earlier one is replaced. */
  void gem(KortVej kortVej);

  Optional<KortVej> find(String forloebId);
}
