package dk.jobveu.svarlink;

import java.time.LocalDate;

/**
 * A personal link as it is shown once.
 *
 * @param hemmelighed what the link holds; stored nowhere. Null when whoever made it may not have it
 * @param sidsteDag the last day on which it can be used
 */
public record Nytlink(String id, String hvem, String hemmelighed, LocalDate sidsteDag) {

  /** Its address below the system's own. */
  public String sti() {
    return "/svar?kode=" + hemmelighed;
  }

  Nytlink udenHemmelighed() {
    return new Nytlink(id, hvem, null, sidsteDag);
  }

  /** A secret is not written by accident. */
  @Override
  public String toString() {
    return "Nytlink[" + id + "]";
  }
}
