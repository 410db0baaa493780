package dk.jobveu.stedfortraeder;

import java.util.List;

/** All that is wrong with what somebody wants to agree, each in Danish at its field. */
public class Aftalefejl extends RuntimeException {

  /** One sentence and the field that it belongs to. */
  public record Fejl(String felt, String besked) {}

  private final transient List<Fejl> fejl;

  public Aftalefejl(List<Fejl> fejl) {
    super(fejl.get(0).besked());
    this.fejl = List.copyOf(fejl);
  }

  public List<Fejl> fejl() {
    return fejl;
  }
}
