package dk.jobveu.svarlink;

import java.util.List;

/** The answers that were written down for others. */
public interface Vegnesvarene {

  /** Writes it over an earlier one about the same. */
  void gem(Vegnesvar svar);

  /** The organisation has answered itself; nothing happens where nothing was written for it. */
  void slet(Formaal formaal, String forloebId, String aktoerId, String emne);

  /** Those of the forløb, the newest first. */
  List<Vegnesvar> alle(String forloebId);

  default boolean findes(Formaal formaal, String forloebId, String aktoerId, String emne) {
    return alle(forloebId).stream().anyMatch(v -> v.er(formaal, aktoerId, emne));
  }
}
