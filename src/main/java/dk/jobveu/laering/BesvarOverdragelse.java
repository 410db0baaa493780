package dk.jobveu.laering;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the jobcenter's yes or no; nobody can be ordered to take over. */
@Service
public class BesvarOverdragelse {

  private final Laeringsarkiv arkiv;

  BesvarOverdragelse(Laeringsarkiv arkiv) {
    this.arkiv = arkiv;
  }

  @Transactional
  public void besvar(Registrering registrering, boolean ja, String begrundelse) {
    if (!ja && (begrundelse == null || begrundelse.isBlank())) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I ikke overtager nu.");
    }
    arkiv.svar(
        registrering,
        ja ? Overdragelse.Status.ACCEPTERET : Overdragelse.Status.AFSLAAET,
        begrundelse);
  }
}
