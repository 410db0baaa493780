package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;

/**
 * What a job centre answered when it was asked to take part.
 *
 * @param grund why it declined, or null
 * @param forventningsafstemt it agrees that the forløb aims at jobs or voksenlærlingeforløb
 * @param kandidatoverblik how many matching unemployed it sees, or null when it does not know yet
 * @param mandat its representative may decide at the kick-off meeting; null when unanswered
 */
public record Jobcentertilknytning(
    Registrering registrering,
    String jobcenter,
    Svar svar,
    String grund,
    boolean forventningsafstemt,
    Integer kandidatoverblik,
    Boolean mandat) {

  static Jobcentertilknytning inviteret(Registrering registrering, String jobcenter) {
    return new Jobcentertilknytning(
        registrering, jobcenter, Svar.INVITERET, null, false, null, null);
  }

  static Jobcentertilknytning afslag(Registrering registrering, String jobcenter, String grund) {
    return new Jobcentertilknytning(
        registrering, jobcenter, Svar.AFSLAAET, grund, false, null, null);
  }
}
