package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a screening whose deadline has passed with what there is. */
@Service
public class LukScreening {

  private final OpgoerScreening opgoer;

  public LukScreening(OpgoerScreening opgoer) {
    this.opgoer = opgoer;
  }

  @Transactional
  public int luk(Registrering r, String jobcenter) {
    return opgoer.opgoer(r, jobcenter, Afslutning.FRIST_UDLOEBET);
  }
}
