package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.persondatalog.Persondatalog;
import java.util.List;

/**
 * A citizen takes a consent back, or objects: the school may no longer see the name. At any time,
 * also when the job centre has left the forløb or the list of enrolments is closed.
 */
@Brugstilfaelde
public class TraekNavnTilbage {

  private final Deltagere deltagere;
  private final Navnevideregivelser videregivelser;
  private final Persondatalog log;

  TraekNavnTilbage(Deltagere deltagere, Navnevideregivelser videregivelser, Persondatalog log) {
    this.deltagere = deltagere;
    this.videregivelser = videregivelser;
    this.log = log;
  }

  /** Asked again, it changes nothing; another's citizen is told not to be there. */
  public void traek(Registrering r, String deltagerId) {
    deltagere.laas(r.forloebId(), List.of(deltagerId));
    deltagere
        .find(r.forloebId(), deltagerId)
        .map(Deltager::jobcenter)
        .filter(r.organisation()::equals)
        .orElseThrow(() -> new FindesIkke("Der er ingen borger med det pseudonym på jeres liste."));
    videregivelser.ophoer(r, List.of(deltagerId));
    log.skriv(r, Persondatalog.Handling.AENDRET, "navn til skolen", List.of(deltagerId));
  }
}
