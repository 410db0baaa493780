package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Udtraedelsesvidne;
import org.springframework.stereotype.Component;

/** What a job centre said yes to at the kick-off nobody counts on when it has left. */
@Component
class JobcenterErUde implements Udtraedelsesvidne {

  private final Jobcentertilknytninger tilknytninger;

  JobcenterErUde(Jobcentertilknytninger tilknytninger) {
    this.tilknytninger = tilknytninger;
  }

  @Override
  public void erTraadtUd(Registrering r, String aktoerId, String grund) {
    boolean spurgt =
        tilknytninger.alle(r.forloebId()).stream()
            .anyMatch(t -> t.jobcenter().equals(aktoerId) && t.svar() != Deltagelse.Svar.AFSLAAET);
    if (spurgt) {
      tilknytninger.gemSvar(Jobcentertilknytning.afslag(r, aktoerId, grund));
    }
  }
}
