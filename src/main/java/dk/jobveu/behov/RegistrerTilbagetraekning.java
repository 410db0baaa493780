package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** A company has withdrawn, whoever told the process so. */
@Brugstilfaelde
public class RegistrerTilbagetraekning implements Trin<RegistrerTilbagetraekning.Trukket, Intet> {

  /** Which company it is about. */
  public record Trukket(String virksomhedId) {}

  private final TilbagetraekVirksomhed tilbagetraek;

  RegistrerTilbagetraekning(TilbagetraekVirksomhed tilbagetraek) {
    this.tilbagetraek = tilbagetraek;
  }

  @Override
  public Intet udfoer(Trukket trukket, Registrering r) {
    tilbagetraek.traek(r, trukket.virksomhedId(), null);
    return new Intet();
  }
}
