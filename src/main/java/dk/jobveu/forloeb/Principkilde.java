package dk.jobveu.forloeb;

import java.util.List;

/** A feature that knows the state of some principles from its own results. */
public interface Principkilde {
  List<Principtilstand> udled(String forloebId);
}
