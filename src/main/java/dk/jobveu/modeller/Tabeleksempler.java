package dk.jobveu.modeller;

import java.util.List;
import java.util.Optional;

/** The examples that lie beside a table (docs/adr/0059). */
public interface Tabeleksempler {

  /**
   * What became of them.
   *
   * @param alle how many there are
   * @param fejl what is answered otherwise, and rules that no example shows, a sentence each
   */
  record Svar(int alle, List<String> fejl) {}

  /**
   * @param taerskler the table of thresholds that counts
   * @return nothing when the table has no examples, or cannot be asked
   */
  Optional<Svar> spoerg(String beslutning, byte[] tabel, byte[] taerskler);
}
