package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;
import java.time.Clock;
import java.time.LocalDate;

/** An organisation is called something else from a day on, as after a reform. */
@Brugstilfaelde
public class SkiftNavn {

  /** The day before which nothing is known here. */
  private static final LocalDate FRA_FOERST = LocalDate.of(2000, 1, 1);

  private static final int HOEJST_AAR = 10;

  private final Styring styring;
  private final Organisationsregler regler;
  private final Organisationsnavne navne;
  private final Navneskifter skifter;
  private final Clock ur;

  SkiftNavn(
      Styring styring,
      Organisationsregler regler,
      Organisationsnavne navne,
      Navneskifter skifter,
      Clock ur) {
    this.styring = styring;
    this.regler = regler;
    this.navne = navne;
    this.skifter = skifter;
    this.ur = ur;
  }

  /**
   * @param fra null when it was not written or could not be read
   * @throws Listebrud with everything that is wrong, each at its field
   */
  public void skift(String af, String organisation, String navn, LocalDate fra) {
    Aktoer aktoer = styring.kraev(af, organisation);
    styring.kraevDriftsfolk(af);
    Listekontrol kontrol = new Listekontrol();
    String nyt = regler.organisationsnavn(kontrol, "nytNavn", navn);
    LocalDate idag = Datoer.dagen(ur.instant());
    kontrol.kraev(
        fra != null && !fra.isBefore(idag) && !fra.isAfter(idag.plusYears(HOEJST_AAR)),
        "fra",
        "Skriv den første dag med det nye navn, fra i dag og højst %d år frem, fx %s."
            .formatted(HOEJST_AAR, Datoer.tekst(idag)));
    kontrol.kraev(
        nyt == null
            || regler
                .findes(new Aktoer(null, aktoer.rolle(), nyt, null, null, null))
                .filter(anden -> !anden.id().equals(organisation))
                .isEmpty(),
        "nytNavn",
        "Der er allerede en organisation med det navn og den rolle.");
    Listekontrol.afvis(kontrol.brud());
    if (navne.af(organisation).isEmpty()) {
      navne.gem(organisation, FRA_FOERST, aktoer.navn());
    }
    navne.gem(organisation, fra, nyt);
    styring.skriv(af, Handling.NAVN_SKIFTET, organisation, null);
    skifter.skift();
  }
}
