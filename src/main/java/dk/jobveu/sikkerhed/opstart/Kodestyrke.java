package dk.jobveu.sikkerhed.opstart;

import java.util.List;

/** A stolen user table must cost something to try passwords against. */
class Kodestyrke implements Selvtjek {

  private static final String RUNDER = "jobveu.login.kodehash-runder";

  // half of what is advised today, below which no advice has been for years
  static final int MINDST = 100_000;

  private final Miljoe miljoe;

  Kodestyrke(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    if (miljoe.demo() || runder() >= MINDST) {
      return List.of();
    }
    return List.of(
        new Mangel(
            "Adgangskoder gemmes med for få runder til at holde til et tyveri"
                + miljoe.kilde(RUNDER)
                + ".",
            "Sæt " + RUNDER + " til mindst " + MINDST + ", eller fjern den."));
  }

  private int runder() {
    try {
      return Integer.parseInt(miljoe.tekst(RUNDER));
    } catch (NumberFormatException ikkeEtTal) {
      return 0;
    }
  }
}
