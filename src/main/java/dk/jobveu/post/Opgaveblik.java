package dk.jobveu.post;

import java.time.Instant;
import java.util.List;

/** The tasks that wait, as letters tell of them. */
public interface Opgaveblik {

  /**
   * A task of an organisation.
   *
   * @param tagetAf who has taken it, or null
   * @param frist the end of its last day, or null
   */
  record Aaben(
      String opgaveId,
      String navn,
      String noegle,
      String forloebId,
      String organisation,
      String koordinator,
      String tagetAf,
      Instant frist,
      Instant oprettet) {}

  /** How many new ones are told of at once. */
  int AD_GANGEN = 1000;

  /** The oldest that came in between, that nobody has taken and nobody has been told of. */
  List<Aaben> nye(Instant fra, Instant til);

  /** Nobody is told of these again. */
  void fortalt(List<String> opgaveIds);

  /** Those whose last day ends in between. */
  List<Aaben> medFrist(Instant fra, Instant til);
}
