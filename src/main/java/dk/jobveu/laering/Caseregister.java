package dk.jobveu.laering;

import dk.jobveu.forloeb.Tilstand;
import java.util.Map;
import java.util.Set;

/** What stands about the forløb whose cases are approved. */
public interface Caseregister {

  /** By the forløb's number. */
  Map<String, Caseoplysninger> godkendte();

  /** Those whose evaluation says that others may begin with this document. */
  Set<String> medDelt(String skabelon);

  /** How a row of the checklist stood in each of them when its phase was closed. */
  Map<String, Tilstand> tilstande(String raekke);
}
