package dk.jobveu.sikkerhed.opstart;

import java.util.Arrays;
import java.util.List;

/** What the settings say that the engine is to be. */
class Motorindstillinger implements Selvtjek {

  private final Miljoe miljoe;

  Motorindstillinger(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    return Arrays.stream(Motorkrav.values()).filter(k -> !opfyldt(k)).map(this::mangel).toList();
  }

  private boolean opfyldt(Motorkrav krav) {
    String sat = miljoe.tekst(krav.navn());
    return krav.krav().equalsIgnoreCase(sat.isEmpty() ? krav.ellers() : sat);
  }

  private Mangel mangel(Motorkrav krav) {
    return new Mangel(
        krav.foelge() + miljoe.kilde(krav.navn()) + ".",
        "Sæt " + krav.navn() + ": " + krav.krav() + ".");
  }
}
