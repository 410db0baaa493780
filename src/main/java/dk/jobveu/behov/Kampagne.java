package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/**
 * How an organisation looked for companies with a need. Whom it wrote to stays with it.
 *
 * @param maader codes of the form
 * @param antalSpurgt how many companies it asked, or null
 */
public record Kampagne(Registrering registrering, List<String> maader, Integer antalSpurgt) {

  public Kampagne {
    maader = List.copyOf(maader);
  }

  boolean erTom() {
    return maader.isEmpty() && antalSpurgt == null;
  }
}
