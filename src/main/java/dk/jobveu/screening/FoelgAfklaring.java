package dk.jobveu.screening;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.screening.Afklaring.Udfald;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a candidate's clarification or preparation: ready, more time, or no, with a
 * reason and where the candidate is referred.
 */
@Brugstilfaelde
public class FoelgAfklaring implements Blanket<FoelgAfklaring.Svar, Afklaringssvar> {

  /** What a candidate who is followed can come to here. */
  public enum Kandidatudfald {
    KLAR(Udfald.KLAR),
    FORLAENGET(Udfald.FORLAENGET),
    IKKE_KLAR(Udfald.IKKE_KLAR),
    TRUKKET_SIG(Udfald.TRUKKET_SIG);

    private final Udfald som;

    Kandidatudfald(Udfald som) {
      this.som = som;
    }
  }

  /**
   * @param udfoert what was done, without names
   * @param nyFrist only where more time is given
   * @param henvistTil only where the candidate does not come along
   */
  public record Svar(
      String udfoert,
      Kandidatudfald udfald,
      LocalDate nyFrist,
      String begrundelse,
      String henvistTil) {}

  private final Afklaringsgang gang;
  private final Screeningsresultater resultater;

  FoelgAfklaring(Afklaringsgang gang, Screeningsresultater resultater) {
    this.gang = gang;
    this.resultater = resultater;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return gang.vist(s.forloebId(), s.variabel("deltagerId"));
  }

  @Override
  public Afklaringssvar modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    String deltagerId = s.variabel("deltagerId");
    if (svar.udfald() != Kandidatudfald.KLAR && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort hvorfor.");
    }
    if (svar.udfald() == Kandidatudfald.IKKE_KLAR && svar.henvistTil() == null) {
      throw new Regelbrud("henvistTil", "Skriv, hvor kandidaten er henvist til.");
    }
    gang.svar(
        r,
        deltagerId,
        svar.udfoert(),
        svar.udfald().som,
        svar.begrundelse(),
        svar.henvistTil(),
        svar.nyFrist());
    switch (svar.udfald()) {
      case IKKE_KLAR -> resultater.saet(r, deltagerId, Screeningsudfald.EJ_UDVALGT);
      case TRUKKET_SIG -> resultater.saet(r, deltagerId, Screeningsudfald.TRUKKET_SIG);
      default -> {}
    }
    return new Afklaringssvar(
        svar.udfald().name(),
        Optional.ofNullable(svar.nyFrist())
            .filter(f -> svar.udfald() == Kandidatudfald.FORLAENGET));
  }
}
