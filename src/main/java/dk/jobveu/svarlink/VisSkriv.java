package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;

/** Shows the questions whose answers are written down for others, or corrected. */
@Brugstilfaelde(kunVis = true)
public class VisSkriv {

  /**
   * The page.
   *
   * @param egen whether the own organisation corrects what was written for it
   */
  public record Skriveside(String noegle, Formaal formaal, boolean egen, Spoergsmaal spoergsmaal) {}

  private final Skriveret ret;
  private final Clock ur;

  VisSkriv(Skriveret ret, Clock ur) {
    this.ret = ret;
    this.ur = ur;
  }

  /**
   * @throws dk.jobveu.faelles.Konflikt when it is not there to be written by this person
   */
  public Skriveside vis(Indsigt indsigt, String noegle) {
    Svaropgave o = ret.kraev(indsigt, noegle);
    return new Skriveside(
        noegle,
        o.formaal(),
        ret.erEgen(indsigt, o),
        ret.sag(o).spoergsmaal(ret.somLink(indsigt, o, ur.instant())));
  }
}
