package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who has agreed to be asked how a forløb went; what they answer is not here.
 *
 * @param registrering who wrote the consent down, and on whose behalf
 * @param aktoerId the organisation, or null when it is a company
 * @param virksomhedId the company, or null
 * @param aktoertype role id that the answers are counted under
 * @param epost where to, or null when it is whoever agreed that is asked, or not known yet
 * @param trukket when the consent was withdrawn, or null
 * @param sendt the day of the first letter, or null
 * @param sidsteDag the last day on which the links can be used, or null
 */
public record Adspurgt(
    String id,
    Registrering registrering,
    String aktoerId,
    String virksomhedId,
    String aktoertype,
    String epost,
    Instant trukket,
    LocalDate sendt,
    LocalDate sidsteDag,
    boolean besvaret) {

  public String forloebId() {
    return registrering.forloebId();
  }

  /** Whether there is a consent that holds. */
  public boolean maaSpoerges() {
    return trukket == null;
  }

  /** Whether somebody of the organisation itself agreed, and so is the one to be asked. */
  public boolean erEgetJa() {
    return aktoerId != null
        && !registrering.erUdenBruger()
        && registrering.paaVegneAf() == null
        && aktoerId.equals(registrering.organisation());
  }

  /** Whether it is known where to: a company has no users. */
  public boolean kanNaas() {
    return epost != null || aktoerId != null;
  }

  /** What the page calls it by. */
  public String part() {
    return aktoerId != null ? aktoerId : virksomhedId;
  }

  Adspurgt medAdresse(Registrering r, String adresse) {
    return new Adspurgt(
        id, r, aktoerId, virksomhedId, aktoertype, adresse, null, sendt, sidsteDag, besvaret);
  }

  Adspurgt trukket(Instant nu) {
    return new Adspurgt(
        id, registrering, aktoerId, virksomhedId, aktoertype, null, nu, sendt, sidsteDag, besvaret);
  }
}
