package dk.jobveu.screening.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketkontekst;

/** The job centre a task belongs to: the element variable of its branch or process. */
final class Opslag {

  private Opslag() {}

  static String jobcenter(Besvarelse svar) {
    return svar.variabel(Procesvariabler.JOBCENTER);
  }

  static String jobcenter(Blanketkontekst k) {
    return k.variabel(Procesvariabler.JOBCENTER);
  }
}
