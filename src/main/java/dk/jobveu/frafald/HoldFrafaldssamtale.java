package dk.jobveu.frafald;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;

/** The jobcenter's conversation with somebody who left. */
@Brugstilfaelde
public class HoldFrafaldssamtale implements Blanket<HoldFrafaldssamtale.Samtale, Intet> {

  /**
   * What was agreed.
   *
   * @param naesteSkridt ANDET_TILBUD, UDDANNELSE, JOBSOEGNING or ANDEN_INDSATS
   */
  public record Samtale(LocalDate samtaleDato, String naesteSkridt) {}

  private final Frafaldssag sag;
  private final Frafaldsregister register;

  HoldFrafaldssamtale(Frafaldssag sag, Frafaldsregister register) {
    this.sag = sag;
    this.register = register;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return sag.vist(s);
  }

  @Override
  public Intet modtag(Samtale samtale, Situation s) {
    Frafald f = sag.kraevEget(s);
    if (samtale.samtaleDato().isBefore(f.melding().dato())) {
      throw new Regelbrud("samtaleDato", "Samtalen kan ikke ligge før frafaldet.");
    }
    register.gemSamtale(f, samtale);
    return new Intet();
  }
}
