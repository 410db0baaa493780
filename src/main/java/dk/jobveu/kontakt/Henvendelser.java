package dk.jobveu.kontakt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which companies organisations have been in touch with outside any forløb. */
public interface Henvendelser {

  void gem(Henvendelse henvendelse);

  Optional<Henvendelse> find(String id);

  /** Those of the organisation, the newest first. */
  List<Henvendelse> af(String aktoerId);

  void slet(String id);

  /**
   * Deletes what was written before.
   *
   * @return how many
   */
  int sletFoer(Instant foer);
}
