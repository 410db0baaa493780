package dk.jobveu.forloeb;

import java.util.List;

/** A feature that knows the state of some checklist rows from its own results. */
public interface Tjeklistekilde {
  List<Raekketilstand> udled(String forloebId);
}
