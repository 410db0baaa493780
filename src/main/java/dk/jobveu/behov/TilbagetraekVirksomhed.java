package dk.jobveu.behov;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;

/** Records that a company withdraws, once. */
@Brugstilfaelde
public class TilbagetraekVirksomhed {

  private final Virksomheder virksomheder;
  private final Haendelser haendelser;
  private final List<Tilbagetraekningsvidne> vidner;

  TilbagetraekVirksomhed(
      Virksomheder virksomheder, Haendelser haendelser, List<Tilbagetraekningsvidne> vidner) {
    this.virksomheder = virksomheder;
    this.haendelser = haendelser;
    this.vidner = vidner;
  }

  /**
   * @param grund why, or null when nobody said
   */
  public void traek(Registrering r, String virksomhedId, String grund) {
    Virksomhed virksomhed = virksomheder.hent(virksomhedId);
    if (virksomhed.status() != Virksomhed.Status.TRUKKET) {
      virksomheder.traek(virksomhedId, r, grund);
      vidner.forEach(v -> v.virksomhedErUde(r, virksomhedId));
      haendelser.registrer(
          r, "VIRKSOMHED_TRUKKET", virksomhed.navn() + " har trukket sig fra forløbet.");
    }
  }
}
