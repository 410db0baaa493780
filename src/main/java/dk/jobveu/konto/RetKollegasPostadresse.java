package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.RetPostadresse;

/**
 * An administrator corrects where a colleague gets mail; how often and what stays the colleague's.
 */
@Brugstilfaelde
public class RetKollegasPostadresse {

  private final Styring styring;
  private final Postadresser adresser;

  RetKollegasPostadresse(Styring styring, Postadresser adresser) {
    this.styring = styring;
    this.adresser = adresser;
  }

  /**
   * @param skrevet empty when the colleague is to get none
   * @throws dk.jobveu.faelles.Listebrud when it is no address
   */
  public void ret(String af, String organisation, String bruger, String skrevet) {
    styring.kraev(af, organisation);
    styring.kollega(af, organisation, bruger);
    Listekontrol kontrol = new Listekontrol();
    String adresse = skrevet == null ? "" : skrevet.strip();
    if (adresse.isEmpty()) {
      adresser.slet(bruger);
    } else {
      kontrol.kraev(
          RetPostadresse.erAdresse(adresse),
          "adresse-" + bruger,
          "Skriv en mailadresse, fx navn@kommune.dk.");
      Listekontrol.afvis(kontrol.brud());
      adresser.gem(
          adresser
              .af(bruger)
              .map(a -> new Postadresse(bruger, adresse, a.samlet(), a.nyhedsbrev()))
              .orElse(Postadresse.udenNyhedsbrev(bruger, adresse, false)));
    }
    styring.skriv(af, Handling.ADRESSE_RETTET, organisation, bruger);
  }
}
