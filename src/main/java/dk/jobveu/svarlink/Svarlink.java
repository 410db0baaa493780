package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;

/**
 * A personal link; what it holds is known to whoever it was sent to only.
 *
 * @param registrering who sent it, for which organisation
 * @param opgaveId the engine's task that the answer completes, or null
 * @param virksomhedId the company that is asked, or null
 * @param aktoerId the organisation that is asked, or null
 * @param emne what it is about besides: the class, the kind of meeting, the round of the tender, or
 *     null
 * @param epost where it was sent
 * @param brugt when it was answered, or null
 * @param trukket when it was taken back, or null
 */
public record Svarlink(
    String id,
    Registrering registrering,
    Formaal formaal,
    String opgaveId,
    String virksomhedId,
    String aktoerId,
    String emne,
    String epost,
    Instant udloeber,
    Instant brugt,
    Instant trukket) {

  /** The key of the letter that it was sent by. */
  String brevnoegle() {
    return "svarlink:" + id;
  }

  /** Whether it has neither been used nor taken back nor run out. */
  boolean erUbrugt(Instant nu) {
    return brugt == null && trukket == null && udloeber.isAfter(nu);
  }

  /** What the answer is called when it has been written down and can be corrected. */
  String rettelse() {
    return new Svaropgave(null, formaal, null, null, aktoerId, emne, null).noegle();
  }

  public String forloebId() {
    return registrering.forloebId();
  }
}
