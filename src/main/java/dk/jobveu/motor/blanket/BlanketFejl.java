package dk.jobveu.motor.blanket;

import java.util.List;
import java.util.stream.Collectors;

/** Answers that cannot be accepted; nothing is stored. Each error is a Danish sentence. */
public class BlanketFejl extends RuntimeException {

  /**
   * One error.
   *
   * @param felt key of the field, or null when it concerns the whole form
   * @param label the field's label as the user sees it, or null
   */
  public record Feltfejl(String felt, String label, String besked) {}

  private final List<Feltfejl> fejl;

  public BlanketFejl(List<Feltfejl> fejl) {
    super(fejl.stream().map(Feltfejl::besked).collect(Collectors.joining(" ")));
    this.fejl = List.copyOf(fejl);
  }

  public BlanketFejl(String felt, String besked) {
    this(List.of(new Feltfejl(felt, null, besked)));
  }

  public List<Feltfejl> fejl() {
    return fejl;
  }
}
