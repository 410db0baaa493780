package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Faellespostkasse;
import dk.jobveu.post.Faellespostkasser;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.RetPostadresse;
import dk.jobveu.post.Udbakke;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation's administrator says where its common mailbox is; somebody there confirms it. */
@Brugstilfaelde
public class SaetFaellespostkasse {

  private final Styring styring;
  private final Faellespostkasser postkasser;
  private final Udbakke udbakke;
  private final Kontoregler regler;
  private final Clock ur;

  SaetFaellespostkasse(
      Styring styring,
      Faellespostkasser postkasser,
      Udbakke udbakke,
      Kontoregler regler,
      Clock ur) {
    this.styring = styring;
    this.postkasser = postkasser;
    this.udbakke = udbakke;
    this.regler = regler;
    this.ur = ur;
  }

  /**
   * @param skrevet empty when there is to be none; a confirmed one that is the same stays confirmed
   * @param kunUdenAndre whether it gets mail only while nobody has an address of their own
   * @return whether a link was sent there
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at {@code faellesadresse}
   */
  public boolean saet(String af, String organisation, String skrevet, boolean kunUdenAndre) {
    Aktoer aktoer = styring.kraev(af, organisation);
    String adresse = skrevet == null ? "" : skrevet.strip();
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        adresse.isEmpty() || RetPostadresse.erAdresse(adresse),
        "faellesadresse",
        "Skriv en mailadresse, fx post@kommune.dk, eller slet den, hvis I ikke vil have en fælles.");
    styring.kraevEgneFolk(kontrol, "faellesadresse", organisation);
    Listekontrol.afvis(kontrol.brud());
    styring.skriv(af, Handling.POSTKASSE_RETTET, organisation, null);
    if (adresse.isEmpty()) {
      postkasser.slet(organisation);
      return false;
    }
    if (postkasser
        .af(organisation)
        .filter(f -> f.bekraeftet() != null && f.adresse().equals(adresse))
        .isPresent()) {
      postkasser.saetHvornaar(organisation, kunUdenAndre);
      return false;
    }
    bedOmBekraeftelse(aktoer, adresse, kunUdenAndre);
    return true;
  }

  private void bedOmBekraeftelse(Aktoer aktoer, String adresse, boolean kunUdenAndre) {
    Instant nu = ur.instant();
    LocalDate sidsteDag = Datoer.dagen(nu.plus(regler.linkGaelder()));
    String hemmelighed =
        postkasser.saet(
            new Faellespostkasse(
                aktoer.id(), adresse, Datoer.slutter(sidsteDag), null, kunUdenAndre));
    udbakke.laeg(
        Brev.af(
            "postkasse:" + UUID.randomUUID(),
            Postart.POSTKASSE,
            null,
            Modtager.udenfor(adresse),
            "Bekræft den fælles postkasse for " + aktoer.navn(),
            "En administrator i organisationen vil have mail fra Job-VEU sendt hertil. Bekræft det senest den %s, eller lad være, hvis det ikke er jer."
                .formatted(Datoer.tekst(sidsteDag)),
            "/postkasse/bekraeft?kode=" + hemmelighed,
            nu));
  }
}
