package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Deltagelser;

/**
 * Puts all that a program is told of a forløb together. A page
 * shows one part and asks for that alone.
 */
@Brugstilfaelde(kunVis = true)
public class VisForloeb {

  private final Forloebsmotor motor;
  private final Bolden bolden;
  private final Deltagelser deltagelser;
  private final VisTjekliste visTjekliste;
  private final VisParter visParter;
  private final VisAfgoerelser visAfgoerelser;
  private final VisTidslinje visTidslinje;

  VisForloeb(
      Forloebsmotor motor,
      Bolden bolden,
      Deltagelser deltagelser,
      VisTjekliste visTjekliste,
      VisParter visParter,
      VisAfgoerelser visAfgoerelser,
      VisTidslinje visTidslinje) {
    this.motor = motor;
    this.bolden = bolden;
    this.deltagelser = deltagelser;
    this.visTjekliste = visTjekliste;
    this.visParter = visParter;
    this.visAfgoerelser = visAfgoerelser;
    this.visTidslinje = visTidslinje;
  }

  public Overblik vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    return new Overblik(
        indsigt,
        motor.faser(id),
        bolden.af(indsigt, deltagelser.alle(id)),
        visTjekliste.vis(indsigt),
        visParter.vis(indsigt),
        visAfgoerelser.vis(indsigt),
        visTidslinje.vis(indsigt));
  }
}
