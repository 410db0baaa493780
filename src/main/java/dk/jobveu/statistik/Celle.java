package dk.jobveu.statistik;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opfoelgning.Maalepunkt;
import java.util.Map;

/**
 * One project in the figures, with the participations that are counted with it.
 *
 * @param raad the council that the project belonged to when it began
 * @param branche as it was written, or null
 * @param koordinator the organisation that coordinated it, or null
 * @param kursister its own participations, and those of smaller projects that are counted with it
 * @param skjult whether its own are counted with a project that differs, or not counted yet
 * @param udfald what came of its own unemployed, and of those that are counted with it
 * @param udfaldSkjult the same of these
 */
record Celle(
    int aar,
    Projekttype type,
    String raad,
    String amk,
    String branche,
    String koordinator,
    int kursister,
    boolean skjult,
    Projekt.Udfald udfald,
    boolean udfaldSkjult,
    Map<Maalepunkt, Senere> senere) {

  /**
   * The same some months later; not there when nobody of the project has come so far and none is
   * counted with it.
   *
   * @param egne whether some of its own have come so far
   */
  record Senere(Projekt.Udfald udfald, boolean skjult, boolean egne) {}
}
