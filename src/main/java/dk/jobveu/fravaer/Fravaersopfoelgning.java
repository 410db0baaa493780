package dk.jobveu.fravaer;

import java.time.LocalDate;

/**
 * What a day's absence calls for (DMN-11) and whether the jobcenter has followed it up.
 *
 * @param kraeverOpgave whether the jobcenter got a task
 * @param fulgtOpDen when the jobcenter did, or null
 */
public record Fravaersopfoelgning(
    String deltagerId,
    LocalDate dato,
    String handling,
    String niveau,
    String begrundelse,
    boolean kraeverOpgave,
    LocalDate fulgtOpDen) {

  Fravaersopfoelgning udenOpgave() {
    return new Fravaersopfoelgning(
        deltagerId, dato, handling, niveau, begrundelse, false, fulgtOpDen);
  }

  public boolean erAaben() {
    return kraeverOpgave && fulgtOpDen == null;
  }
}
