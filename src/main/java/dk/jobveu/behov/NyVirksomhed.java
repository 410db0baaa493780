package dk.jobveu.behov;

import dk.jobveu.behov.Virksomhed.Oensker;

/**
 * One row of a company list as it is reported; who is not asked whom it wants, wants ledige.
 *
 * @param erEnAnden whether it is another company than the one that it looks like
 */
public record NyVirksomhed(
    String navn,
    String cvr,
    Oensker oensker,
    String stillingsbetegnelse,
    int antalStillinger,
    String startvindue,
    boolean erEnAnden) {

  public NyVirksomhed {
    oensker = oensker == null ? Oensker.LEDIGE : oensker;
  }
}
