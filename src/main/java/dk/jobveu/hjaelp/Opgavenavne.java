package dk.jobveu.hjaelp;

import java.util.Optional;

/** What people call the task that has a form. */
public interface Opgavenavne {

  /** Empty when no task has this form now. */
  Optional<String> medBlanket(String blanket);
}
