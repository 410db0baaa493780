package dk.jobveu.fravaer;

import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobcenter records how it followed up a participant's absence. */
@Service
public class FoelgOpPaaFravaer {

  private final Deltagere deltagere;
  private final Fravaersregister register;

  public FoelgOpPaaFravaer(Deltagere deltagere, Fravaersregister register) {
    this.deltagere = deltagere;
    this.register = register;
  }

  @Transactional
  public void registrer(Registrering r, String deltagerId, Fravaerskontakt kontakt) {
    Deltageradgang.kraevEget(r, deltagere.hent(r.forloebId(), deltagerId));
    boolean rundbord =
        register.opfoelgninger(r.forloebId(), deltagerId).stream()
            .anyMatch(o -> o.erAaben() && "RUNDBORDSSAMTALE".equals(o.handling()));
    if (rundbord && "RUNDBORD".equals(kontakt.kontaktform()) && !kontakt.deltogSkole()) {
      throw new Regelbrud("deltogSkole", "Skolen skal være med til en rundbordssamtale.");
    }
    register.luk(r, deltagerId, kontakt);
  }
}
