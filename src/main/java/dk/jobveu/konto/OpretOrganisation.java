package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;

/** An administrator of the whole system creates an organisation. */
@Brugstilfaelde
public class OpretOrganisation {

  private final Styring styring;
  private final Organisationsregler regler;
  private final Organisationer organisationer;
  private final Kontonavne navne;

  OpretOrganisation(
      Styring styring,
      Organisationsregler regler,
      Organisationer organisationer,
      Kontonavne navne) {
    this.styring = styring;
    this.regler = regler;
    this.organisationer = organisationer;
    this.navne = navne;
  }

  /**
   * @param af who creates it
   * @return its id
   * @throws Listebrud with everything that is wrong, each at its field
   */
  public String opret(String af, Organisationssvar svar) {
    styring.kraevDriftsfolk(af);
    Listekontrol kontrol = new Listekontrol();
    Aktoer ny = regler.organisation(kontrol, svar);
    kontrol.kraev(
        regler.findes(ny).isEmpty(),
        "navn",
        "Der er allerede en organisation med det navn og den rolle. Find den på listen.");
    Listekontrol.afvis(kontrol.brud());
    return opret(af, ny);
  }

  String opret(String af, Aktoer ny) {
    String id = navne.organisation(ny.navn());
    organisationer.opret(
        new Aktoer(id, ny.rolle(), ny.navn(), ny.niveau(), ny.kommunekode(), ny.cvr()));
    styring.skriv(af, Handling.ORGANISATION_OPRETTET, id, null);
    return id;
  }
}
