package dk.jobveu.behov;

import java.util.Set;

/** Forløb that anybody may build a new one on. */
public interface Forbilleder {

  /** Their numbers. */
  Set<String> forloeb();
}
