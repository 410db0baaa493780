package dk.jobveu.moede;

import dk.jobveu.faelles.Registrering;

/**
 * An organisation that is called, and what it has answered.
 *
 * @param registrering who answered; who called, as long as nobody has
 * @param kommer null until it has answered
 * @param kanBeslutte whether its representative can decide for it; null when it does not come, and
 *     where nothing is decided
 * @param antalLedige how many unemployed a job centre brings, never who; null for others
 * @param bemaerkning wishes for the agenda, or why it does not come
 */
public record Moedesvar(
    Registrering registrering,
    Moedeslags slags,
    int nr,
    String deltager,
    Boolean kommer,
    Boolean kanBeslutte,
    Integer antalLedige,
    String bemaerkning) {

  static Moedesvar spurgt(Indkaldelse kald, String deltager) {
    return new Moedesvar(
        kald.registrering(), kald.slags(), kald.nr(), deltager, null, null, null, null);
  }

  boolean venter() {
    return kommer == null;
  }

  /** Does not come, or nobody knows. */
  public boolean mangler() {
    return !Boolean.TRUE.equals(kommer);
  }

  /** Whether it was given by a personal link, by somebody without a user. */
  public boolean erGennemLink() {
    return !venter() && registrering.erUdenBruger();
  }

  /** The answer in words. */
  public String tekst() {
    return tekst(kommer);
  }

  static String tekst(Boolean kommer) {
    if (kommer == null) {
      return "Har ikke svaret";
    }
    return kommer ? "Kommer" : "Kommer ikke";
  }

  /** Who wrote it down for the organisation, which gave it by telephone; null for its own. */
  public String skrevetAf() {
    return venter() || registrering.paaVegneAf() == null ? null : registrering.organisation();
  }

  /** Whether it can decide, in words. */
  public String mandat() {
    return kanBeslutte == null ? "" : kanBeslutte ? "Ja" : "Nej";
  }
}
