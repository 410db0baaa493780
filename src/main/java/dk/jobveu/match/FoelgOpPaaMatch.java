package dk.jobveu.match;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;

/** The jobcenter's follow-up of a match that is good on paper only. */
@Brugstilfaelde
public class FoelgOpPaaMatch implements Blanket<FoelgOpPaaMatch.Matchopfoelgning, Intet> {

  /**
   * What was said.
   *
   * @param aftale FORTSAETTER, STOETTE_AFTALT or SOEGER_ANDET
   */
  public record Matchopfoelgning(
      LocalDate samtaleDato, boolean deltogVirksomhed, SerSigSelv kanSeSigSelv, String aftale) {}

  private final Samtaleregister register;
  private final Matchblanket blanket;

  FoelgOpPaaMatch(Samtaleregister register, Matchblanket blanket) {
    this.register = register;
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return blanket.vistUdenValg(s);
  }

  @Override
  public Intet modtag(Matchopfoelgning opfoelgning, Situation s) {
    register.gemOpfoelgning(s.registrering(), blanket.kraevEgen(s), opfoelgning);
    return new Intet();
  }
}
