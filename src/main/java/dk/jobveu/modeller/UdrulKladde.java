package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;

/** Deploys a draft, with a reason; it is then no draft any more. */
@Brugstilfaelde
public class UdrulKladde {

  static final String BEGRUNDELSE = "begrundelse";
  static final int HOEJST_TEGN = 500;

  private final Kladdeopslag opslag;
  private final Modelkladder kladder;
  private final Udruller udruller;
  private final Godkendelse godkendelse;

  UdrulKladde(
      Kladdeopslag opslag, Modelkladder kladder, Udruller udruller, Godkendelse godkendelse) {
    this.opslag = opslag;
    this.kladder = kladder;
    this.udruller = udruller;
    this.godkendelse = godkendelse;
  }

  public void udrul(String bruger, long nr, String skrevet) {
    Modelkladde kladde = opslag.hent(bruger, nr);
    if (!godkendelse.maaUdrulle(kladde, bruger)) {
      throw new Regelbrud(
          null, "En anden skal godkende kladden. Send den til godkendelse i stedet.");
    }
    String begrundelse = begrundelse(skrevet);
    boolean andens = !kladde.bruger().equals(bruger);
    // first, so that two who click at the same time deploy once
    if (!kladder.slet(nr)) {
      throw new Konflikt("Kladden er udrullet eller slettet i mellemtiden. Se listen igen.");
    }
    udruller.udrul(kladde.filer(), bruger, begrundelse, andens ? kladde.bruger() : null);
  }

  static String begrundelse(String skrevet) {
    String begrundelse = Fritekst.laes(BEGRUNDELSE, skrevet, HOEJST_TEGN);
    if (begrundelse == null) {
      throw new Regelbrud(
          BEGRUNDELSE, "Skriv, hvorfor modellen ændres. Det står siden ved versionen.");
    }
    return begrundelse;
  }
}
