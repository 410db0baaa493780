package dk.jobveu.match;

import java.time.LocalDate;

/**
 * The match of one participant as the jobcenter registers it (D21, R-7.21).
 *
 * @param virksomhedId a company of the forløb, or null
 * @param virksomhedCvr a company outside the forløb, or null
 * @param virksomhedEfterspoerger null: yes when the company belongs to the forløb
 * @param stoette null: none
 * @param jobstart first day in job, required for an ordinary job
 * @param slutdato last day of a supported placement
 * @param samtykke whether the citizen may be contacted later about education (DMN-16)
 */
public record Matchmelding(
    String deltagerId,
    LocalDate dato,
    String virksomhedId,
    String virksomhedCvr,
    Matchoenske oensker,
    Boolean virksomhedEfterspoerger,
    SerSigSelv kanSeSigSelv,
    Matchstoette stoette,
    Matchudfald udfald,
    LocalDate jobstart,
    LocalDate slutdato,
    boolean samtykke) {

  public Matchmelding {
    stoette = stoette == null ? Matchstoette.INGEN : stoette;
  }
}
