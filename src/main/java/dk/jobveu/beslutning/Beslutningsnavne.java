package dk.jobveu.beslutning;

import java.util.Map;

/** What decisions are called in Danish; the designer names them in the tables themselves. */
public interface Beslutningsnavne {

  /** The names of all decisions by their ids, in their newest versions. */
  Map<String, String> alle();
}
