package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Citizens give or withdraw their consent to be contacted; their own job centre registers it. */
@Brugstilfaelde
public class RegistrerSamtykke {

  private final Samtykkeregler regler;
  private final Opfoelgningsregister register;

  RegistrerSamtykke(Samtykkeregler regler, Opfoelgningsregister register) {
    this.regler = regler;
    this.register = register;
  }

  /** Registers all or none. */
  public void registrerSamtykker(Registrering r, List<Samtykke> samtykker) {
    Listekontrol.afvis(regler.kontroller(r, samtykker));
    samtykker.forEach(
        s ->
            register.gemOpfoelgning(
                r, register.hent(r.forloebId(), s.deltagerId()).medSamtykke(s.givet())));
  }
}
