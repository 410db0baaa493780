package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Konti.Bruger;
import dk.jobveu.konto.Kontohaendelse.Handling;

/** A person is let into an organisation, with a link of their own to choose a password. */
@Brugstilfaelde
public class InviterKollega {

  private final Styring styring;
  private final Organisationsregler regler;
  private final Kontonavne navne;
  private final Konti konti;
  private final Lokaladministratorer administratorer;

  InviterKollega(
      Styring styring,
      Organisationsregler regler,
      Kontonavne navne,
      Konti konti,
      Lokaladministratorer administratorer) {
    this.styring = styring;
    this.regler = regler;
    this.navne = navne;
    this.konti = konti;
    this.administratorer = administratorer;
  }

  /**
   * @param administrator whether the person is to let colleagues in; only an administrator of the
   *     whole system may say so
   * @throws Listebrud with what is wrong, at its field
   */
  public Link inviter(String af, String organisation, String navn, boolean administrator) {
    styring.kraev(af, organisation);
    styring.kraevEgneAdgangskoder();
    if (administrator) {
      styring.kraevDriftsfolk(af);
    }
    Listekontrol kontrol = new Listekontrol();
    String person = regler.person(kontrol, "person", navn);
    styring.kraevEgneFolk(kontrol, "person", organisation);
    Listekontrol.afvis(kontrol.brud());
    String id = navne.bruger(organisation, person);
    konti.opret(id, person, organisation);
    styring.skriv(af, Handling.INVITERET, organisation, id);
    if (administrator) {
      administratorer.udpeg(organisation, id);
      styring.skriv(af, Handling.ADMINISTRATOR_UDPEGET, organisation, id);
    }
    return styring.link(af, organisation, new Bruger(id, person, false));
  }
}
