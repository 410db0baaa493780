package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.konto.Kontohaendelse.Handling;

/** Who in an organisation lets colleagues in; decided by those who administrate the system. */
@Brugstilfaelde
public class SkiftAdministrator {

  private final Styring styring;
  private final Lokaladministratorer administratorer;

  SkiftAdministrator(Styring styring, Lokaladministratorer administratorer) {
    this.styring = styring;
    this.administratorer = administratorer;
  }

  /**
   * @param skalVaere whether the member is to be one from now on
   */
  public void skift(String af, String organisation, String bruger, boolean skalVaere) {
    styring.kraevDriftsfolk(af);
    styring.medlem(organisation, bruger);
    if (skalVaere) {
      administratorer.udpeg(organisation, bruger);
    } else {
      administratorer.fratag(organisation, bruger);
    }
    styring.skriv(
        af,
        skalVaere ? Handling.ADMINISTRATOR_UDPEGET : Handling.ADMINISTRATOR_FRATAGET,
        organisation,
        bruger);
  }
}
