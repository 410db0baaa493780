package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Citizens give or withdraw their consent to be contacted; their own job centre registers it. */
@Brugstilfaelde
public class RegistrerSamtykke {

  private final Opfoelgningsgang gang;
  private final Opfoelgningsregister register;

  RegistrerSamtykke(Opfoelgningsgang gang, Opfoelgningsregister register) {
    this.gang = gang;
    this.register = register;
  }

  /** Registers all or none. */
  public void registrerSamtykker(Registrering r, List<Samtykke> samtykker) {
    Listekontrol.afvis(kontroller(r, samtykker));
    samtykker.forEach(
        s ->
            register.gemOpfoelgning(
                r, register.hent(r.forloebId(), s.deltagerId()).medSamtykke(s.givet())));
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
