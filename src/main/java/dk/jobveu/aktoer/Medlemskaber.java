package dk.jobveu.aktoer;

import java.util.List;
import java.util.Map;

/** Who belongs where. */
public interface Medlemskaber {

  /** The groups that a user is in now, in the order of their ids. */
  List<Medlemskab> af(String bruger);

  /**
   * The same with the organisations that those carry on; who is in one that has been merged is in
   * the one that carries it on.
   */
  Gaeldende gaeldende(String bruger);

  /**
   * Where a user belongs now.
   *
   * @param ingenNaegtet whether it was seen at the same time that nobody is denied anything, which
   *     the engine must know before it looks for rights
   */
  record Gaeldende(List<Medlemskab> alle, boolean ingenNaegtet) {}

  /** How many users each group has; one without any is not there. */
  Map<String, Integer> antal();
}
