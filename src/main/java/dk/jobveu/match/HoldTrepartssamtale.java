package dk.jobveu.match;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;

/** The jobcenter's conversation with citizen and company when there is no match. */
@Brugstilfaelde
public class HoldTrepartssamtale implements Blanket<Trepartssamtale, Intet> {

  private final Samtaleregister register;
  private final Matchblanket blanket;

  HoldTrepartssamtale(Samtaleregister register, Matchblanket blanket) {
    this.register = register;
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return blanket.vistUdenValg(s);
  }

  @Override
  public Intet modtag(Trepartssamtale samtale, Situation s) {
    register.gemSamtale(s.registrering(), blanket.kraevEgen(s), samtale);
    return new Intet();
  }
}
