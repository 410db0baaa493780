package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;

/** A person chooses another password, knowing the old one. */
@Brugstilfaelde
public class SkiftAdgangskode {

  private final Konti konti;
  private final Adgangskoderegler regler;

  SkiftAdgangskode(Konti konti, Adgangskoderegler regler) {
    this.konti = konti;
    this.regler = regler;
  }

  /**
   * @param gammelPasser whether the old password was right; asked before, since wrong ones are
   *     counted also when nothing is stored
   * @throws Listebrud with what is wrong, each at its field
   */
  public void skift(String bruger, boolean gammelPasser, String kode, String gentaget) {
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        gammelPasser,
        "gammel",
        "Det er ikke din nuværende adgangskode, eller der er prøvet for mange gange. Skriv den igen,"
            + " eller vent lidt.");
    regler.kontroller(kontrol, bruger, kode, gentaget);
    Listekontrol.afvis(kontrol.brud());
    konti.saetKode(bruger, kode);
  }
}
