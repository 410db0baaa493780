package dk.jobveu.moede;

import dk.jobveu.faelles.Registrering;

/**
 * A company that is called to a meeting. It has no log-in: an organisation answers for it.
 *
 * @param registrering who answered, on behalf of the company
 * @param svarer the organisation that is asked
 * @param kommer null until it has been answered
 */
public record Virksomhedssvar(
    Registrering registrering,
    Moedeslags slags,
    int nr,
    String virksomhedId,
    String svarer,
    Boolean kommer) {

  /** The answer in words. */
  public String tekst() {
    return Moedesvar.tekst(kommer);
  }

  public boolean kommerMed() {
    return Boolean.TRUE.equals(kommer);
  }
}
