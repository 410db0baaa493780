package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** The companies' wishes for the courses (D6). */
public interface Virksomhedsoensker {

  /** Replaces all wishes of the forløb. */
  void gemOensker(Registrering registrering, List<Virksomhedsoenske> oensker);

  List<Virksomhedsoenske> alle(String forloebId);
}
