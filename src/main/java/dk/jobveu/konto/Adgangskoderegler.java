package dk.jobveu.konto;

import dk.jobveu.faelles.Listekontrol;
import org.springframework.stereotype.Component;

/** What a new password must be, whichever way it is chosen. */
@Component
class Adgangskoderegler {

  private static final int LAENGSTE_KODE = 200;

  private final Konti konti;

  Adgangskoderegler(Konti konti) {
    this.konti = konti;
  }

  void kontroller(Listekontrol kontrol, String bruger, String kode, String gentaget) {
    String ny = kode == null ? "" : kode;
    if (kontrol.kraev(
        ny.length() <= LAENGSTE_KODE,
        "kode",
        "Adgangskoden må højst have %d tegn.".formatted(LAENGSTE_KODE))) {
      konti.kodefejl(bruger, ny).forEach(fejl -> kontrol.kraev(false, "kode", fejl));
    }
    kontrol.kraev(
        ny.equals(gentaget), "gentaget", "De to adgangskoder er ikke ens. Skriv den samme igen.");
  }
}
