package dk.jobveu.hold;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logs the day and the stage when a forløb is given up: only talked about, put to tender, or with a
 * class created. No report could tell these apart before.
 */
@Service
public class RegistrerAflysning implements Stopvidne {

  private final Holdregister register;
  private final Udbudsrunder udbud;
  private final Aflysninger aflysninger;

  public RegistrerAflysning(Holdregister register, Udbudsrunder udbud, Aflysninger aflysninger) {
    this.register = register;
    this.udbud = udbud;
    this.aflysninger = aflysninger;
  }

  @Override
  @Transactional
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    aflysninger.gem(r, new Aflysning(dato, stadie(r.forloebId()), aarsag));
    register
        .find(r.forloebId())
        .filter(h -> h.status() != Holdstatus.AFLYST && h.status() != Holdstatus.AFSLUTTET)
        .ifPresent(
            h -> register.aflys(r, new Holdaflysning(dato, Stadie.OPRETTET, aarsag.tekst())));
  }

  private Stadie stadie(String forloebId) {
    if (register.find(forloebId).isPresent()) {
      return Stadie.OPRETTET;
    }
    return udbud.seneste(forloebId).isPresent() ? Stadie.UDBUDT : Stadie.DROEFTET;
  }
}
