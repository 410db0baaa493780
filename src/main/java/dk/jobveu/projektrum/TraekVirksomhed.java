package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator notes that a company withdraws; the process assesses what is left. */
@Service
public class TraekVirksomhed {

  private static final int HOEJST = 200;

  private final Virksomheder virksomheder;
  private final TilbagetraekVirksomhed tilbagetraek;
  private final Forloebsmotor motor;
  private final Clock ur;

  public TraekVirksomhed(
      Virksomheder virksomheder,
      TilbagetraekVirksomhed tilbagetraek,
      Forloebsmotor motor,
      Clock ur) {
    this.virksomheder = virksomheder;
    this.tilbagetraek = tilbagetraek;
    this.motor = motor;
    this.ur = ur;
  }

  /** The company, when it is one of this forløb's. */
  @Transactional(readOnly = true)
  public Virksomhed find(Indsigt indsigt, String virksomhedId) {
    indsigt.kraevKoordinator();
    return virksomheder.alle(indsigt.forloebId()).stream()
        .filter(v -> v.id().equals(virksomhedId))
        .findFirst()
        .orElseThrow(() -> new FindesIkke("Virksomheden er ikke med i forløbet."));
  }

  @Transactional
  public void traek(Indsigt indsigt, String virksomhedId, String grund) {
    Virksomhed v = find(indsigt, virksomhedId);
    if (v.status() == Virksomhed.Status.TRUKKET) {
      throw new Konflikt(v.navn() + " har allerede trukket sig.");
    }
    String begrundelse = Fritekst.laes("grund", grund, HOEJST);
    tilbagetraek.registrer(
        indsigt.registrering(indsigt.organisation(), ur.instant()), virksomhedId, begrundelse);
    if (!motor.virksomhedTraekkerSig(indsigt.forloebId(), virksomhedId)) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at trække sig fra.");
    }
  }
}
