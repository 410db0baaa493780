package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;

/** An agreement for tests: the first draft, with all five points. */
public final class Testaftale {

  private Testaftale() {}

  public static Partsaftale udkast(Registrering r, LocalDate dag) {
    return new Partsaftale(
        r,
        1,
        new Aftaleindhold(
            Aftaleindhold.Form.SKRIFTLIG,
            "REGIONAL",
            "Formål",
            "Kabelmontør",
            "Kabel",
            true,
            null,
            null,
            "Ja",
            "Mål",
            true,
            null,
            dag),
        Partsaftale.Status.UDKAST,
        List.of());
  }
}
