package dk.jobveu.match;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;
import java.util.Optional;

/**
 * The match of a participant who has waited too long, or whose supported placement ends (R-5.23,
 *
 */
@Brugstilfaelde
public class RegistrerMatch implements Blanket<Matchsvar, Intet> {

  private final Matchblanket blanket;

  RegistrerMatch(Matchblanket blanket) {
    this.blanket = blanket;
  }

  @Override
  public Optional<Matchsvar> forslag(Situation s) {
    return blanket.forslag(s);
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return blanket.vist(s);
  }

  @Override
  public Intet modtag(Matchsvar svar, Situation s) {
    return blanket.modtag(svar, s);
  }
}
