package dk.jobveu.konto;

import java.time.Instant;

/**
 * A personal link as it is shown once.
 *
 * @param hemmelighed what the link holds; stored nowhere
 */
public record Link(String bruger, String navn, String hemmelighed, Instant udloeber) {

  /** A secret is not written by accident. */
  @Override
  public String toString() {
    return "Link[" + bruger + "]";
  }
}
