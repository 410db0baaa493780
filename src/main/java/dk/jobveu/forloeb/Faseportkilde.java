package dk.jobveu.forloeb;

import java.util.Map;

/** A feature that knows some of the facts that a phase gate asks for (DMN-18, inputs by name). */
public interface Faseportkilde {
  Map<String, Object> fakta(String forloebId);
}
