package dk.jobveu.genspil;

import java.util.List;

/** Every question that a decision has been asked and recorded with. */
public interface Huskede {

  /** Those of one table, in the order that they were decided. */
  List<Husket> af(String beslutning);

  /** Those of all tables. */
  List<Husket> alle();
}
