package dk.jobveu.laering;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the proposal to a jobcenter, or that it waits another round. */
@Service
public class ForeslaaOverdragelse {

  private final Laeringsarkiv arkiv;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;

  ForeslaaOverdragelse(Laeringsarkiv arkiv, Deltagelser deltagelser, Afvigelser afvigelser) {
    this.arkiv = arkiv;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
  }

  @Transactional
  public void foreslaa(Overdragelse forslag) {
    String forloebId = forslag.registrering().forloebId();
    if (forslag.status() == Overdragelse.Status.UDSKUDT) {
      if (forslag.begrundelse() == null) {
        throw new Regelbrud("begrundelse", "Skriv, hvorfor overdragelsen venter.");
      }
      afvigelser.registrer(forslag.registrering(), "R-6.2", forslag.begrundelse());
    } else {
      if (!deltagelser.jobcentre(forloebId).contains(forslag.tilOrganisation())) {
        throw new Regelbrud("tilOrganisation", "Vælg et af de jobcentre, der er med i forløbet.");
      }
      if (forslag.dato() == null) {
        throw new Regelbrud("dato", "Skriv, hvornår jobcentret overtager.");
      }
      if (forslag.aabneOpgaver() == null) {
        throw new Regelbrud(
            "aabneOpgaver", "Skriv, hvilke opgaver der er åbne, eller at der ikke er nogen.");
      }
    }
    arkiv.gem(forslag);
  }
}
