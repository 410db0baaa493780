package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Invitationer.Invitation;
import dk.jobveu.konto.Kontohaendelse.Handling;
import java.time.Clock;

/** Whoever has the link chooses the password, once. */
@Brugstilfaelde
public class VaelgAdgangskode {

  /** The same for every link that cannot be used. */
  public static final String UBRUGELIGT =
      "Linket kan ikke bruges. Det er brugt før, udløbet eller ikke kopieret helt. Bed den, der"
          + " inviterede dig, om et nyt.";

  private final Velkomst velkomst;
  private final Invitationer invitationer;
  private final Konti konti;
  private final Adgangskoderegler regler;
  private final Styring styring;
  private final Clock ur;

  VaelgAdgangskode(
      Velkomst velkomst,
      Invitationer invitationer,
      Konti konti,
      Adgangskoderegler regler,
      Styring styring,
      Clock ur) {
    this.regler = regler;
    this.velkomst = velkomst;
    this.invitationer = invitationer;
    this.konti = konti;
    this.styring = styring;
    this.ur = ur;
  }

  /**
   * @return the user whose password it is now
   * @throws FindesIkke when the link cannot be used, whatever the reason
   * @throws Listebrud when the password cannot; the link can still be used then
   */
  public String vaelg(String hemmelighed, String kode, String gentaget) {
    Invitation invitation =
        velkomst.find(hemmelighed).orElseThrow(() -> new FindesIkke(UBRUGELIGT));
    Listekontrol kontrol = new Listekontrol();
    regler.kontroller(kontrol, invitation.bruger(), kode, gentaget);
    Listekontrol.afvis(kontrol.brud());
    if (!invitationer.brug(hemmelighed, ur.instant())) {
      throw new FindesIkke(UBRUGELIGT);
    }
    konti.saetKode(invitation.bruger(), kode);
    styring.skriv(
        invitation.bruger(), Handling.KODE_VALGT, invitation.aktoer(), invitation.bruger());
    return invitation.bruger();
  }
}
