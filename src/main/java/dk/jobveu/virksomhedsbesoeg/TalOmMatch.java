package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn.Forlaengelse;
import java.util.Map;

/**
 * A company says before the match which jobs it has now, whom it will talk with and what it can do
 * to support a match. Whoever speaks for the company writes it.
 */
@Brugstilfaelde
public class TalOmMatch implements Blanket<TalOmMatch.Svar, Intet> {

  /** The answer; see {@link Matchtilsagn}. */
  public record Svar(
      Integer antalJob,
      Integer antalSamtaler,
      Integer stoettedePladser,
      Forlaengelse forlaengelse,
      String bemaerkning) {}

  private final Besoegsregister register;
  private final Virksomheder virksomheder;
  private final Holdregister hold;

  TalOmMatch(Besoegsregister register, Virksomheder virksomheder, Holdregister hold) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.hold = hold;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return FoelgHoldet.virksomhed(virksomheder, hold, s);
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    String id = s.variabel("virksomhedId");
    if (svar.stoettedePladser() > 0 && svar.forlaengelse() == null) {
      throw new Regelbrud("forlaengelse", "Vælg, om pladserne kan forlænges.");
    }
    register.gemTilsagn(
        new Matchtilsagn(
            s.registrering().forVirksomhed(virksomheder.hent(id).navn()),
            s.holdNr(),
            id,
            svar.antalJob(),
            svar.antalSamtaler(),
            svar.stoettedePladser(),
            svar.stoettedePladser() > 0 ? svar.forlaengelse() : null,
            svar.bemaerkning()));
    return new Intet();
  }
}
