package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;
import java.util.Optional;

/** The employees' answer to the agreement. */
@Brugstilfaelde
public class TiltraedSomLoenmodtager implements Blanket<Sidesvar, TiltraedSomLoenmodtager.Udfald> {

  /** The answer, as the gateway reads it. */
  public record Udfald(Sidesvar.Svar loenmodtagersideSvar) {}

  private final TiltraedPartsaftale aftalen;

  TiltraedSomLoenmodtager(TiltraedPartsaftale aftalen) {
    this.aftalen = aftalen;
  }

  @Override
  public Optional<Sidesvar> forslag(Situation s) {
    return Optional.of(aftalen.aabent(s));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return aftalen.udkast(s);
  }

  @Override
  public Udfald modtag(Sidesvar svar, Situation s) {
    return new Udfald(aftalen.tiltraed(Partsside.LOENMODTAGER, svar, s));
  }
}
