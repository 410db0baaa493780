package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.kalender.Kalenderadresser;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.post.Postadresser;
import dk.jobveu.sikkerhed.login.Loginvaern;

/**
 * Takes a person out of an organisation. What the person has taken goes back to the colleagues;
 * whoever is nowhere any more is locked out. The user stays, since its id stands in what was
 * recorded and must not become somebody else's.
 */
@Brugstilfaelde
public class FjernKollega {

  private final Styring styring;
  private final Konti konti;
  private final Aktoerer aktoerer;
  private final Lokaladministratorer administratorer;
  private final Invitationer invitationer;
  private final Loginvaern vaern;
  private final Postadresser postadresser;
  private final Kalenderadresser kalenderadresser;

  FjernKollega(
      Styring styring,
      Konti konti,
      Aktoerer aktoerer,
      Lokaladministratorer administratorer,
      Invitationer invitationer,
      Loginvaern vaern,
      Postadresser postadresser,
      Kalenderadresser kalenderadresser) {
    this.kalenderadresser = kalenderadresser;
    this.postadresser = postadresser;
    this.styring = styring;
    this.konti = konti;
    this.aktoerer = aktoerer;
    this.administratorer = administratorer;
    this.invitationer = invitationer;
    this.vaern = vaern;
  }

  /**
   * @return how many tasks were given back
   */
  public int fjern(String af, String organisation, String bruger) {
    styring.kraev(af, organisation);
    if (af.equals(bruger)) {
      throw new Regelbrud(null, "Du kan ikke fjerne dig selv. Bed en anden administrator om det.");
    }
    styring.kollega(af, organisation, bruger);
    int givet = konti.givTilbage(bruger, aktoerer.medSammenlagte(organisation));
    konti.meldUd(bruger, organisation);
    administratorer.fratag(organisation, bruger);
    invitationer.traek(bruger);
    if (konti.erUdenGrupper(bruger)) {
      vaern.laas(bruger, af);
      postadresser.slet(bruger);
      kalenderadresser.slet(bruger);
    }
    styring.skriv(af, Handling.FJERNET, organisation, bruger);
    return givet;
  }
}
