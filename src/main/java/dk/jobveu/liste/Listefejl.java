package dk.jobveu.liste;

import java.util.List;
import java.util.stream.Collectors;

/** A list that was refused whole, with everything that is wrong in it; nothing was stored. */
public class Listefejl extends RuntimeException {

  private final List<Cellefejl> fejl;

  public Listefejl(List<Cellefejl> fejl) {
    // a log has no cells
    super("Listen er afvist med %d fejl".formatted(fejl.size()));
    this.fejl = List.copyOf(fejl);
  }

  public Listefejl(String besked) {
    this(List.of(Cellefejl.heleListen(besked)));
  }

  /** All that is wrong, sentence by sentence, for whoever sent the list. */
  public String tekst() {
    return fejl.stream().map(Cellefejl::tekst).collect(Collectors.joining(" "));
  }

  public List<Cellefejl> fejl() {
    return fejl;
  }
}
