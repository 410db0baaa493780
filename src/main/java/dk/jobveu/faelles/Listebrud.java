package dk.jobveu.faelles;

import java.util.List;

/** A list whose rows break rules: all of them at once, each with its row. */
public class Listebrud extends Regelbrud {

  /**
   * One broken rule.
   *
   * @param raekke index of the row in the list that was given, or {@link #HELE_LISTEN}
   * @param felt key of the field in the row, or null when no single field is
   */
  public record Brud(int raekke, String felt, String besked) {}

  /** Row of a rule that no single row breaks, such as how many the class has room for. */
  public static final int HELE_LISTEN = -1;

  private final transient List<Brud> brud;

  Listebrud(List<Brud> brud) {
    super(brud.get(0).felt(), brud.get(0).besked());
    this.brud = List.copyOf(brud);
  }

  public List<Brud> brud() {
    return brud;
  }
}
