package dk.jobveu.screening;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.OpgoerScreening.Screeningstal;

/** Closes a screening whose deadline has passed with what there is. */
@Brugstilfaelde
public class LukScreening implements Trin<AfJobcenter, Screeningstal> {

  private final OpgoerScreening opgoer;

  public LukScreening(OpgoerScreening opgoer) {
    this.opgoer = opgoer;
  }

  @Override
  public Screeningstal udfoer(AfJobcenter af, Registrering r) {
    return opgoer.opgoer(r, af.jobcenter(), Afslutning.FRIST_UDLOEBET);
  }
}
