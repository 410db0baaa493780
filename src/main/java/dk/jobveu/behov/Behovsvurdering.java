package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * The figures behind the judgement, the advice of DMN-2 and what was decided.
 *
 * @param antalSkoen how many job centres' estimates the candidates are the sum of
 * @param anbefaling what the table advises
 * @param parterneVurdering JA, NEJ or UENIGE, null until they have answered
 * @param udfald what was decided, null until then
 */
public record Behovsvurdering(
    Registrering registrering,
    int omgang,
    int antalVirksomheder,
    int antalJob,
    int forventedeKandidater,
    int antalSkoen,
    int antalBeskaeftigede,
    int minHold,
    boolean kanPulje,
    boolean garantikursus,
    Omfang anbefaling,
    String anbefalingTekst,
    String parterneVurdering,
    Omfang udfald,
    String begrundelse) {

  /**
   * Whether the candidates are a sum to a reader, and not one job centre's or the union's own
   * figure: with two estimates whoever made one of them can work the other out.
   */
  public boolean erSumFor(boolean harSelvSkoennet) {
    return antalSkoen - (harSelvSkoennet ? 1 : 0) > 1;
  }

  /** The same figures with what the parties and the coordinator decided. */
  public Behovsvurdering afgjort(
      Registrering af,
      int minHold,
      boolean garantikursus,
      String parterneVurdering,
      Omfang udfald,
      String begrundelse) {
    return new Behovsvurdering(
        af,
        omgang,
        antalVirksomheder,
        antalJob,
        forventedeKandidater,
        antalSkoen,
        antalBeskaeftigede,
        minHold,
        kanPulje,
        garantikursus,
        anbefaling,
        anbefalingTekst,
        parterneVurdering,
        udfald,
        begrundelse);
  }

  /** The same figures with the advice of DMN-2. */
  public Behovsvurdering med(Omfang anbefaling, String anbefalingTekst) {
    return new Behovsvurdering(
        registrering,
        omgang,
        antalVirksomheder,
        antalJob,
        forventedeKandidater,
        antalSkoen,
        antalBeskaeftigede,
        minHold,
        kanPulje,
        garantikursus,
        anbefaling,
        anbefalingTekst,
        parterneVurdering,
        udfald,
        begrundelse);
  }
}
