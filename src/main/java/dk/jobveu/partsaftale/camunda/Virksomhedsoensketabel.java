package dk.jobveu.partsaftale.camunda;

import dk.jobveu.partsaftale.Virksomhedsoenske;
import java.util.Map;

/** A wish as a row of a form's list or table. */
public final class Virksomhedsoensketabel {

  private Virksomhedsoensketabel() {}

  public static Map<String, Object> raekke(Virksomhedsoenske oenske) {
    return Map.of(
        "virksomhed", oenske.virksomhed(),
        "indhold", oenske.indhold(),
        "formaal", oenske.formaal(),
        "afvikling", oenske.afvikling());
  }
}
