package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.partsaftale.Tiltraedelse.Afgiver;
import java.util.Map;
import java.util.Optional;

/** The employers' answer to the agreement; a company may give it. */
@Brugstilfaelde
public class TiltraedSomArbejdsgiver
    implements Blanket<TiltraedSomArbejdsgiver.Svar, TiltraedSomArbejdsgiver.Udfald> {

  /**
   * @param virksomhed the company that answers, or null when the organisation does
   */
  public record Svar(Sidesvar svar, Afgiver afgivetAf, String virksomhed) {}

  /** The answer, as the gateway reads it. */
  public record Udfald(Sidesvar.Svar arbejdsgiversideSvar) {}

  private final TiltraedPartsaftale aftalen;

  TiltraedSomArbejdsgiver(TiltraedPartsaftale aftalen) {
    this.aftalen = aftalen;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(new Svar(aftalen.aabent(s), null, null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return aftalen.udkast(s);
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (svar.afgivetAf() == Afgiver.ORGANISATION) {
      return new Udfald(aftalen.tiltraed(Partsside.ARBEJDSGIVER, svar.svar(), s));
    }
    if (!Partsaftale.udfyldt(svar.virksomhed())) {
      throw new Regelbrud("virksomhed", "Skriv navnet på den virksomhed, der svarer.");
    }
    return new Udfald(
        aftalen.tiltraed(
            Partsside.ARBEJDSGIVER, svar.svar(), svar.afgivetAf(), svar.virksomhed(), s));
  }
}
