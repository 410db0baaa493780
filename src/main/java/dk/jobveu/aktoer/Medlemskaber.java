package dk.jobveu.aktoer;

import java.util.List;

/** Who belongs where. */
public interface Medlemskaber {

  /** The groups that a user is in now, in the order of their ids. */
  List<Medlemskab> af(String bruger);
}
