package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Oensker;

/** One row of a company list as it is reported; who is not asked whom it wants, wants ledige. */
public record NyVirksomhed(
    String navn,
    String cvr,
    Oensker oensker,
    String stillingsbetegnelse,
    int antalStillinger,
    String startvindue) {

  public NyVirksomhed {
    oensker = oensker == null ? Oensker.LEDIGE : oensker;
  }
}
