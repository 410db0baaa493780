package dk.jobveu.svarlink;

import dk.jobveu.dokument.Dokument.Afsnit;
import java.util.List;

/**
 * What whoever has a link is asked.
 *
 * @param hvem whoever is asked, by name
 * @param hvorfor why, as the middle of a sentence from the name of whoever asks to that of the
 *     forløb
 * @param overskrift above the fields
 * @param vejledning what an answer means
 * @param knap what the button to the document says
 * @param grundlag what the answer is about, to be read first
 */
public record Spoergsmaal(
    String hvem,
    String hvorfor,
    String overskrift,
    String vejledning,
    String knap,
    List<Afsnit> grundlag,
    List<Svargruppe> grupper) {

  /** All of its fields. */
  public List<Svarfelt> felter() {
    return grupper.stream().flatMap(g -> g.felter().stream()).toList();
  }
}
