package dk.jobveu.hold;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.HoldteKurser;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.LocalDate;

/**
 * Logs the day and the stage when a forløb is given up: only talked about, put to tender, or with a
 * class created. No report could tell these apart before.
 */
@Brugstilfaelde
public class RegistrerAflysning implements Stopvidne {

  private final Holdregister register;
  private final Udbudsrunder udbud;
  private final HoldteKurser holdte;

  public RegistrerAflysning(Holdregister register, Udbudsrunder udbud, HoldteKurser holdte) {
    this.register = register;
    this.udbud = udbud;
    this.holdte = holdte;
  }

  /** A forløb whose course was held is not cancelled; what is left of its classes is. */
  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    if (!holdte.findes(r.forloebId())) {
      register.gemAflysning(r, new Aflysning(dato, stadie(r.forloebId()), aarsag));
    }
    register.alle(r.forloebId()).stream()
        .filter(h -> !h.status().erSlut())
        .forEach(
            h ->
                register.aflysHold(
                    r, h.nr(), new Holdaflysning(dato, Stadie.OPRETTET, aarsag.tekst())));
  }

  /**
   * A first round that nobody has sent is still talk; a later one comes after one that was sent.
   */
  private static boolean erSendt(Udbud runde) {
    return runde.nr() > 1 || runde.status() != Udbud.Status.KLADDE;
  }

  private Stadie stadie(String forloebId) {
    if (!register.alle(forloebId).isEmpty()) {
      return Stadie.OPRETTET;
    }
    return udbud.seneste(forloebId).filter(RegistrerAflysning::erSendt).isPresent()
        ? Stadie.UDBUDT
        : Stadie.DROEFTET;
  }
}
