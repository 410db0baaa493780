package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;

/**
 * A job centre has told a school what a participant is called: the name, and nothing else.
 *
 * @param registrering who passed it on, and when
 * @param uddannelsesinstitution the school of the class at that time; another must be told again
 * @param ophoert when the school was to know it no more, or null while it goes on
 */
public record Navnevideregivelse(
    Registrering registrering,
    String deltagerId,
    String uddannelsesinstitution,
    Navnegrundlag grundlag,
    Instant ophoert) {

  /** One that goes on. */
  public static Navnevideregivelse ny(
      Registrering registrering, String deltagerId, String skole, Navnegrundlag grundlag) {
    return new Navnevideregivelse(registrering, deltagerId, skole, grundlag, null);
  }
}
