package dk.jobveu.deltager;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;

/** Who may record something about a participant. */
public final class Deltageradgang {

  private Deltageradgang() {}

  /** Only the participant's own jobcenter, or somebody who records on its behalf. */
  public static void kraevEget(Registrering registrering, Deltager deltager) {
    kraevEget(registrering, deltager.jobcenter(), deltager.deltagerId());
  }

  /** Only the jobcenter whose list it is, or somebody who records on its behalf. */
  static void kraevEgenListe(Registrering registrering, String jobcenter) {
    if (erEnAnden(registrering, jobcenter)) {
      throw new Regelbrud(
          null, "Listen hører til et andet jobcenter. Bed det jobcenter om at registrere.");
    }
  }

  private static boolean erEnAnden(Registrering registrering, String jobcenter) {
    return !jobcenter.equals(registrering.organisation()) && registrering.paaVegneAf() == null;
  }

  static void kraevEget(Registrering registrering, String jobcenter, String deltagerId) {
    if (erEnAnden(registrering, jobcenter)) {
      throw new Regelbrud(
          "deltagerId",
          "Deltageren "
              + deltagerId
              + " hører til et andet jobcenter. Bed det jobcenter om at registrere.");
    }
  }

  /** Only the school that runs the course, or somebody who records on its behalf. */
  public static void kraevSkole(Registrering registrering, Gennemfoersel gennemfoersel) {
    if (!gennemfoersel.uddannelsesinstitution().equals(registrering.organisation())
        && registrering.paaVegneAf() == null) {
      throw new Regelbrud(
          "deltagerId",
          "Deltageren "
              + gennemfoersel.deltagerId()
              + " går på en anden skole. Bed den skole om at registrere.");
    }
  }
}
