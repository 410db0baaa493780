package dk.jobveu.stedfortraeder;

import dk.jobveu.faelles.Brugstilfaelde;

/** Either of the two ends the agreement before its time. */
@Brugstilfaelde
public class TraekTilbage {

  private final UdfoerStedfortraedelse udfoer;

  public TraekTilbage(UdfoerStedfortraedelse udfoer) {
    this.udfoer = udfoer;
  }

  /**
   * @return false when it had ended already
   */
  public boolean traek(String bruger, Stedfortraedelse aftale) {
    return udfoer.traekTilbage(aftale, bruger);
  }
}
