package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbud.Invitation;

/**
 * How a school answered.
 *
 * @param skrevetForSkolen whether somebody wrote it down for the school, which may then correct it
 */
public record Tilbudsudfald(Invitation.Svar tilbudUdfald, boolean skrevetForSkolen) {

  static Tilbudsudfald af(Invitation.Svar svar, Registrering r) {
    return new Tilbudsudfald(svar, r.paaVegneAf() != null);
  }
}
