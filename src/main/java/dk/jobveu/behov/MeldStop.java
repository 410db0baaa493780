package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Stopaarsag;

/**
 * The coordinator has given the area up after a new list: the forløb itself is to stop.
 */
@Brugstilfaelde
public class MeldStop implements Trin<MeldStop.Hvorfor, Intet> {

  /** Why. */
  public record Hvorfor(Stopaarsag stopAarsag) {}

  private final Genvalideringsproces proces;

  MeldStop(Genvalideringsproces proces) {
    this.proces = proces;
  }

  @Override
  public Intet udfoer(Hvorfor hvorfor, Registrering r) {
    proces.stopForloebet(r.forloebId(), hvorfor.stopAarsag());
    return new Intet();
  }
}
