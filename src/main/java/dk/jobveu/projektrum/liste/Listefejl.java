package dk.jobveu.projektrum.liste;

import java.util.List;
import java.util.stream.Collectors;

/** A list that was refused whole, with everything that is wrong in it; nothing was stored. */
public class Listefejl extends RuntimeException {

  private final List<Cellefejl> fejl;

  public Listefejl(List<Cellefejl> fejl) {
    super(fejl.stream().map(Cellefejl::tekst).collect(Collectors.joining(" ")));
    this.fejl = List.copyOf(fejl);
  }

  public Listefejl(String besked) {
    this(List.of(new Cellefejl(0, null, null, besked)));
  }

  public List<Cellefejl> fejl() {
    return fejl;
  }
}
