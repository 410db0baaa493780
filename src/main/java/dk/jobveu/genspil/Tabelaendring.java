package dk.jobveu.genspil;

import java.util.List;
import java.util.Map;

/** A table as a file changes it; nothing is deployed. */
public interface Tabelaendring {

  /** What it answers, the outputs of each rule that matches. */
  List<Map<String, Object>> spoerg(Map<String, Object> input);

  /** Reads such a file. */
  interface Laeser {

    /**
     * @throws Afvist when it would not be deployed
     */
    Tabelaendring laes(String beslutning, byte[] fil);
  }

  /** A file that would not be deployed, a Danish sentence for each thing that is wrong. */
  class Afvist extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> fejl;

    public Afvist(List<String> fejl) {
      super("Tabellen kan ikke prøves, der er %d fejl i den".formatted(fejl.size()));
      this.fejl = List.copyOf(fejl);
    }

    public List<String> fejl() {
      return fejl;
    }
  }
}
