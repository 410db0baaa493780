package dk.jobveu.hold;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.screening.Afklaring.Udfald;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Afklaringssvar;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The job centre's answer to somebody on the waiting list when a course began without: a place in
 * another class, another forløb, another offer, or a time more to wait.
 */
@Brugstilfaelde
public class SvarVentende implements Blanket<SvarVentende.Svar, Afklaringssvar> {

  /** What somebody who waited can be answered. */
  public enum Ventesvar {
    ANDET_HOLD(Udfald.ANDET_HOLD),
    ANDET_FORLOEB(Udfald.ANDET_FORLOEB),
    ANDET_TILBUD(Udfald.ANDET_TILBUD),
    FORLAENGET(Udfald.FORLAENGET),
    TRUKKET_SIG(Udfald.TRUKKET_SIG);

    private final Udfald som;

    Ventesvar(Udfald som) {
      this.som = som;
    }
  }

  /**
   * @param nyFrist only where the candidate goes on waiting
   * @param henvistTil which forløb or offer, where it is another one
   */
  public record Svar(Ventesvar udfald, LocalDate nyFrist, String henvistTil, String begrundelse) {}

  private final Afklaringsgang gang;
  private final Screeningsresultater resultater;
  private final Klarplads klarplads;

  SvarVentende(Afklaringsgang gang, Screeningsresultater resultater, Klarplads klarplads) {
    this.gang = gang;
    this.resultater = resultater;
    this.klarplads = klarplads;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return gang.vist(s.forloebId(), s.variabel("deltagerId"));
  }

  @Override
  public Afklaringssvar modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    String deltagerId = s.variabel("deltagerId");
    boolean henvises =
        svar.udfald() == Ventesvar.ANDET_FORLOEB || svar.udfald() == Ventesvar.ANDET_TILBUD;
    if (henvises && svar.henvistTil() == null) {
      throw new Regelbrud("henvistTil", "Skriv, hvad kandidaten er tilbudt i stedet.");
    }
    if (svar.udfald() != Ventesvar.ANDET_HOLD && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort hvorfor.");
    }
    gang.svar(
        r,
        deltagerId,
        null,
        svar.udfald().som,
        svar.begrundelse(),
        svar.henvistTil(),
        svar.nyFrist());
    switch (svar.udfald()) {
      case ANDET_HOLD -> kraevPlads(r, deltagerId);
      case ANDET_FORLOEB, ANDET_TILBUD ->
          resultater.saet(r, deltagerId, Screeningsudfald.EJ_UDVALGT);
      case TRUKKET_SIG -> resultater.saet(r, deltagerId, Screeningsudfald.TRUKKET_SIG);
      case FORLAENGET -> {}
    }
    return new Afklaringssvar(
        svar.udfald().name(),
        Optional.ofNullable(svar.nyFrist()).filter(f -> svar.udfald() == Ventesvar.FORLAENGET));
  }

  private void kraevPlads(Registrering r, String deltagerId) {
    if (!klarplads.giv(r, resultater.find(r.forloebId(), deltagerId).orElseThrow())) {
      throw new Regelbrud("udfald", "Der er ikke plads på et hold, der ikke er begyndt.");
    }
  }
}
