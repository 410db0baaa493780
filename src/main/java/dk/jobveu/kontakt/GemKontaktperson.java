package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Nummerart;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.post.RetPostadresse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation writes down somebody whom others may ask, or corrects what it wrote. */
@Brugstilfaelde
public class GemKontaktperson {

  private final Kontaktret ret;
  private final Kontaktpersoner personer;
  private final Clock ur;

  GemKontaktperson(Kontaktret ret, Kontaktpersoner personer, Clock ur) {
    this.ret = ret;
    this.personer = personer;
    this.ur = ur;
  }

  /**
   * @param id of the one that is corrected; null for a new one
   * @return the person's id
   * @throws Listebrud with everything that is wrong, each at its field
   */
  public String gem(Bruger bruger, String organisation, String id, Kontaktsvar svar) {
    ret.kraev(bruger, organisation);
    Kontaktperson foer = id == null ? null : ret.kraev(bruger, organisation, id);
    Listekontrol kontrol = new Listekontrol();
    kontroller(kontrol, svar);
    Listekontrol.afvis(kontrol.brud());
    boolean sammeJa =
        foer != null && svar.samtykke() != null && svar.samtykke().equals(foer.samtykke());
    Kontaktperson ny =
        new Kontaktperson(
            foer == null ? UUID.randomUUID().toString() : foer.id(),
            organisation,
            svar.funktion(),
            svar.navn(),
            tomSomNull(svar.virksomhed()),
            tomSomNull(svar.epost()),
            tomSomNull(svar.telefon()),
            // a company's people are for the organisation itself
            svar.iAlleForloeb() && svar.virksomhed().isEmpty(),
            svar.ambassadoer() ? svar.samtykke() : null,
            !svar.ambassadoer() ? null : sammeJa ? foer.samtykkeNoteretAf() : bruger.id(),
            svar.ambassadoer() ? tomSomNull(svar.fortaellerOm()) : null,
            foer == null ? bruger.id() : foer.registreretAf(),
            ur.instant());
    personer.gem(ny);
    return ny.id();
  }

  private void kontroller(Listekontrol k, Kontaktsvar s) {
    kraevTekst(k, "funktion", "Funktionen", s.funktion(), 100);
    k.kraev(
        !s.funktion().isEmpty(), "funktion", "Skriv personens funktion, fx virksomhedskonsulent.");
    kraevTekst(k, "navn", "Navnet", s.navn(), 100);
    k.kraev(!s.navn().isEmpty(), "navn", "Skriv personens navn.");
    kraevTekst(k, "virksomhed", "Virksomhedens navn", s.virksomhed(), 200);
    k.kraev(
        s.epost().isEmpty() || RetPostadresse.erAdresse(s.epost()),
        "epost",
        "Skriv en mailadresse til arbejdet, fx navn@kommune.dk, eller lad feltet være tomt.");
    if (!s.epost().isEmpty()) {
      kraevTekst(k, "epost", "Mailadressen", s.epost(), 254);
    }
    if (!s.telefon().isEmpty()) {
      String fejl = Tekst.fejl("Telefonnummeret", s.telefon(), 60, Nummerart.TELEFON);
      k.kraev(fejl == null, "telefon", fejl);
    }
    k.kraev(
        !s.epost().isEmpty() || !s.telefon().isEmpty(),
        "telefon",
        "Skriv enten en mailadresse eller et telefonnummer, så personen kan spørges.");
    if (s.ambassadoer()) {
      kontrollerJa(k, s.samtykke());
      kraevTekst(k, "fortaellerOm", "Det, ambassadøren fortæller om,", s.fortaellerOm(), 300);
    }
  }

  private void kontrollerJa(Listekontrol k, LocalDate dag) {
    LocalDate idag = Datoer.dagen(ur.instant());
    if (k.kraev(
        dag != null,
        "samtykke",
        "Skriv den dag, personen selv sagde ja til at stå på listen. Er der ikke sagt ja, så fjern hakket.")) {
      k.kraev(
          Datoer.erRimelig(dag) && !dag.isAfter(idag),
          "samtykke",
          "Skriv en dag, der har været, højst %s.".formatted(Datoer.tekst(idag)));
    }
  }

  private static void kraevTekst(
      Listekontrol k, String felt, String hvad, String skrevet, int hoejst) {
    String fejl = Tekst.fejl(hvad, skrevet, hoejst);
    k.kraev(fejl == null, felt, fejl);
  }

  private static String tomSomNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
