package dk.jobveu.faelles;

import java.time.LocalDate;

/** The deadlines whose length the configuration states. */
public interface Fristdage {

  /** The last day of a deadline that begins to run today; always a working day. */
  LocalDate sidsteDag(String navn);
}
