package dk.jobveu.laering;

import dk.jobveu.forloeb.Tilstand;
import java.util.Map;

/** What stands about the forløb whose cases are approved. */
public interface Caseregister {

  /** By the forløb's number. */
  Map<String, Caseoplysninger> godkendte();

  /** How a row of the checklist stood in each of them when its phase was closed. */
  Map<String, Tilstand> tilstande(String raekke);
}
