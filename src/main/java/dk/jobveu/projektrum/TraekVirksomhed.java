package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import java.time.Clock;

/** The coordinator notes that a company withdraws; the process assesses what is left. */
@Brugstilfaelde
public class TraekVirksomhed {

  private static final int HOEJST = 200;

  private final VisVirksomhed visVirksomhed;
  private final TilbagetraekVirksomhed tilbagetraek;
  private final Forloebsmotor motor;
  private final Clock ur;

  public TraekVirksomhed(
      VisVirksomhed visVirksomhed,
      TilbagetraekVirksomhed tilbagetraek,
      Forloebsmotor motor,
      Clock ur) {
    this.visVirksomhed = visVirksomhed;
    this.tilbagetraek = tilbagetraek;
    this.motor = motor;
    this.ur = ur;
  }

  public void traek(Indsigt indsigt, String virksomhedId, String grund) {
    Virksomhed v = visVirksomhed.vis(indsigt, virksomhedId);
    if (v.status() == Virksomhed.Status.TRUKKET) {
      throw new Konflikt(v.navn() + " har allerede trukket sig.");
    }
    String begrundelse = Fritekst.laes("grund", grund, HOEJST);
    tilbagetraek.traek(
        indsigt.registrering(indsigt.organisation(), ur.instant()), virksomhedId, begrundelse);
    if (!motor.virksomhedTraekkerSig(indsigt.forloebId(), virksomhedId)) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at trække sig fra.");
    }
  }
}
