package dk.jobveu.svarlink;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that somebody without an account may answer by a link.
 *
 * @param opgaveId the task that waits for it, or null when none is named
 * @param organisation who may send the link, besides the coordinator
 * @param virksomhedId the company that is asked, or null
 * @param aktoerId the organisation that is asked, or null
 * @param emne see {@link Svarlink}
 * @param senest the last day for an answer, or null when only the link's own counts
 */
public record Svaropgave(
    String opgaveId,
    Formaal formaal,
    String organisation,
    String virksomhedId,
    String aktoerId,
    String emne,
    LocalDate senest) {

  /** What a form calls it. */
  public String noegle() {
    return opgaveId != null
        ? opgaveId
        : virksomhedId != null ? virksomhedId : aktoerId + "-" + emne;
  }

  boolean gaelder(Svarlink link) {
    return formaal == link.formaal()
        && Objects.equals(virksomhedId, link.virksomhedId())
        && Objects.equals(aktoerId, link.aktoerId())
        && Objects.equals(emne, link.emne())
        && Objects.equals(opgaveId, link.opgaveId());
  }
}
