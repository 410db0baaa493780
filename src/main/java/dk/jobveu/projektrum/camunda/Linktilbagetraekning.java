package dk.jobveu.projektrum.camunda;

import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.projektrum.Forloebsmotor;
import dk.jobveu.svarlink.Tilbagetraekning;
import org.springframework.stereotype.Component;

/**
 * A company that withdraws by its link tells the process what the coordinator would have told it.
 */
@Component
class Linktilbagetraekning implements Tilbagetraekning {

  private final TilbagetraekVirksomhed tilbagetraek;
  private final Forloebsmotor motor;
  private final Systemkald systemkald;

  Linktilbagetraekning(
      TilbagetraekVirksomhed tilbagetraek, Forloebsmotor motor, Systemkald systemkald) {
    this.tilbagetraek = tilbagetraek;
    this.motor = motor;
    this.systemkald = systemkald;
  }

  @Override
  public void traek(Registrering r, String virksomhedId, String grund) {
    tilbagetraek.traek(r, virksomhedId, grund);
    if (!systemkald.udfoer(() -> motor.virksomhedTraekkerSig(r.forloebId(), virksomhedId))) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at trække sig fra.");
    }
  }
}
