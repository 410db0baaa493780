package dk.jobveu.svarlink;

import java.util.Objects;

/**
 * Something that somebody without an account may answer by a link.
 *
 * @param opgaveId the task that waits for it, or null when none does
 * @param organisation whose task it is
 */
public record Svaropgave(
    String opgaveId, Formaal formaal, String organisation, String virksomhedId) {

  /** What a form calls it. */
  public String noegle() {
    return opgaveId == null ? virksomhedId : opgaveId;
  }

  boolean gaelder(Svarlink link) {
    return formaal == link.formaal()
        && virksomhedId.equals(link.virksomhedId())
        && Objects.equals(opgaveId, link.opgaveId());
  }
}
