package dk.jobveu.faelles;

import java.time.LocalDate;

/** The deadlines whose length the configuration states. */
public interface Fristdage {

  /** The last day of a deadline that begins to run today; always a working day. */
  LocalDate sidsteDag(String navn);

  /** The same, but no later than another day. */
  default LocalDate sidsteDag(String navn, LocalDate senest) {
    LocalDate dag = sidsteDag(navn);
    return dag.isBefore(senest) ? dag : senest;
  }
}
