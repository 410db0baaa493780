package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose consents may be changed: those of a job centre's own citizens, until it is closed. */
@Component
public class Samtykkeregler {

  private final Opfoelgningsgang gang;

  Samtykkeregler(Opfoelgningsgang gang) {
    this.gang = gang;
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Samtykke> samtykker) {
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < samtykker.size(); nr++) {
      kontrol.raekke(nr);
      String deltagerId = samtykker.get(nr).deltagerId();
      kontrol.kraev(() -> kraevAaben(r, deltagerId));
    }
    return kontrol.brud();
  }

  private void kraevAaben(Registrering r, String deltagerId) {
    if (gang.kraevEgen(r, deltagerId, Opfoelgning::jobcenter).stand().lukketDen() != null) {
      throw new Regelbrud(
          "deltagerId", "Opfølgningen på " + deltagerId + " er allerede afsluttet.");
    }
  }
}
