package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens next and who keeps the method alive. */
@Service
public class BeslutGenbrug {

  private final Laeringsarkiv arkiv;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  BeslutGenbrug(
      Laeringsarkiv arkiv, Aktoerer aktoerer, Afvigelser afvigelser, Haendelser haendelser) {
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Transactional
  public void beslut(Genbrug genbrug) {
    String forloebId = genbrug.registrering().forloebId();
    boolean stopper = genbrug.beslutning() == Genbrug.Beslutning.STOPPET;
    if (!stopper && genbrug.lokalEjer() == null) {
      throw new Regelbrud("lokalEjer", "Vælg, hvem der lokalt fører samarbejdet videre.");
    }
    if (stopper && genbrug.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor samarbejdet stopper.");
    }
    if (genbrug.beslutning() == Genbrug.Beslutning.OVERDRAGET && !erOverdraget(forloebId)) {
      throw new Regelbrud(
          "beslutning", "Jobcentret har ikke sagt ja til at overtage. Vælg en af de andre.");
    }
    arkiv.gem(genbrug);
    if (arkiv.evaluering(forloebId).isEmpty()) {
      afvigelser.registrer(
          genbrug.registrering(), "R-6.5", "Evalueringen var slået fra for forløbet.");
    }
    haendelser.registrer(
        genbrug.registrering(),
        "GENBRUG",
        stopper
            ? "Samarbejdet stopper efter denne runde."
            : "%s. %s fører samarbejdet videre."
                .formatted(genbrug.beslutning().tekst(), aktoerer.navn(genbrug.lokalEjer())));
  }

  private boolean erOverdraget(String forloebId) {
    return arkiv
        .overdragelse(forloebId)
        .filter(o -> o.status() == Overdragelse.Status.ACCEPTERET)
        .isPresent();
  }
}
