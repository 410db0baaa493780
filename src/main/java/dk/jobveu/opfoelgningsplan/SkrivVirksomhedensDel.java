package dk.jobveu.opfoelgningsplan;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import dk.jobveu.opfoelgningsplan.Plandel.Side;
import java.util.Map;

/**
 * What the company does in a participant's plan, written by whoever answers for it.
 */
@Brugstilfaelde
public class SkrivVirksomhedensDel implements Blanket<SkrivVirksomhedensDel.Svar, Intet> {

  /** The part, or why there is none. */
  public record Svar(Boolean kanBidrage, String del, String hvorforIkke) {}

  private final Planblanket blanket;

  SkrivVirksomhedensDel(Planblanket blanket) {
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return blanket.vist(s, Side.VIRKSOMHED);
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    return blanket.modtag(
        new Planblanket.Svar(svar.kanBidrage(), svar.del(), svar.hvorforIkke()),
        s,
        Side.VIRKSOMHED);
  }
}
