package dk.jobveu.kontakt.web;

import dk.jobveu.faelles.Datotekst;
import dk.jobveu.kontakt.Kontaktperson;
import dk.jobveu.kontakt.Kontaktsvar;
import dk.jobveu.liste.SkrevneDage;

/** The fields about a contact person as they were typed; a box without a tick is not sent. */
public record Kontaktformular(
    String funktion,
    String navn,
    String virksomhed,
    String epost,
    String telefon,
    Boolean iAlleForloeb,
    Boolean ambassadoer,
    String samtykke,
    String fortaellerOm) {

  /** Nothing typed yet. */
  static Kontaktformular tom() {
    return new Kontaktformular("", "", "", "", "", true, false, "", "");
  }

  static Kontaktformular af(Kontaktperson p) {
    return new Kontaktformular(
        p.funktion(),
        p.navn(),
        tekst(p.virksomhed()),
        tekst(p.epost()),
        tekst(p.telefon()),
        p.iAlleForloeb(),
        p.erAmbassadoer(),
        p.erAmbassadoer() ? Datotekst.skriv(p.samtykke()) : "",
        tekst(p.fortaellerOm()));
  }

  Kontaktsvar svar(SkrevneDage dage) {
    return new Kontaktsvar(
        funktion,
        navn,
        virksomhed,
        epost,
        telefon,
        Boolean.TRUE.equals(iAlleForloeb),
        Boolean.TRUE.equals(ambassadoer),
        dage.laes("samtykke", samtykke),
        fortaellerOm);
  }

  private static String tekst(String gemt) {
    return gemt == null ? "" : gemt;
  }
}
