package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.post.Faellespostkasser;
import java.util.List;

/**
 * An organisation takes part in nothing any more, or does again. While something hangs on it, it is
 * not closed: its people would lose what only they can finish.
 */
@Brugstilfaelde
public class LukOrganisation {

  private static final int NAEVNES = 5;

  private final Styring styring;
  private final Haengepartier haengepartier;
  private final Aktoerer aktoerer;
  private final Faellespostkasser postkasser;

  LukOrganisation(
      Styring styring,
      Haengepartier haengepartier,
      Aktoerer aktoerer,
      Faellespostkasser postkasser) {
    this.styring = styring;
    this.haengepartier = haengepartier;
    this.aktoerer = aktoerer;
    this.postkasser = postkasser;
  }

  /**
   * @param aaben whether it is to take part from now on
   * @throws Listebrud when something hangs on it, telling what
   */
  public void luk(String af, String organisation, boolean aaben) {
    styring.kraev(af, organisation);
    styring.kraevDriftsfolk(af);
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        aktoerer.sammenlagtMed(organisation).isEmpty(),
        "luk",
        "Organisationen er lagt sammen med en anden og kan ikke åbnes igen.");
    if (!aaben) {
      long opgaver = haengepartier.opgaver(organisation);
      kontrol.kraev(
          opgaver == 0,
          "luk",
          "Organisationen har åbne opgaver (%d). Få dem løst eller givet videre først."
              .formatted(opgaver));
      List<String> forloeb = haengepartier.forloeb(organisation);
      kontrol.kraev(
          forloeb.isEmpty(),
          "luk",
          "Organisationen er med i forløb, der ikke er slut: %s. Lad koordinatoren afslutte dem eller lade andre tage over først."
              .formatted(
                  String.join(", ", forloeb.subList(0, Math.min(NAEVNES, forloeb.size())))
                      + (forloeb.size() > NAEVNES
                          ? " og " + (forloeb.size() - NAEVNES) + " mere"
                          : "")));
    }
    Listekontrol.afvis(kontrol.brud());
    aktoerer.saetAktiv(organisation, aaben);
    if (!aaben) {
      postkasser.slet(organisation);
    }
    styring.skriv(
        af,
        aaben ? Handling.ORGANISATION_GENAABNET : Handling.ORGANISATION_LUKKET,
        organisation,
        null);
  }
}
