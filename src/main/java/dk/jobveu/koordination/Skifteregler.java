package dk.jobveu.koordination;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Aktoervalg;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must be said when another is to coordinate, and who can. */
@Component
class Skifteregler {

  private static final int HOEJST = 1000;

  private final Aktoerer aktoerer;

  Skifteregler(Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
  }

  /** Those who could coordinate instead. */
  List<Valg> andre(Forloeb f) {
    return Aktoervalg.koordinatorer(aktoerer).stream()
        .filter(v -> !v.value().equals(f.koordinator()))
        .toList();
  }

  /** What was written, as it is kept. */
  Skifte kraev(Forloeb f, Skifte skrevet) {
    if (andre(f).stream().noneMatch(v -> v.value().equals(skrevet.tilOrganisation()))) {
      throw new Regelbrud("tilOrganisation", "Vælg den organisation, der skal koordinere.");
    }
    if (skrevet.aarsag() == null) {
      throw new Regelbrud("aarsag", "Vælg, hvorfor en anden skal koordinere.");
    }
    String begrundelse = Fritekst.laes("begrundelse", skrevet.begrundelse(), HOEJST);
    if (skrevet.aarsag() == Skifteaarsag.ANDET && begrundelse == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor en anden skal koordinere.");
    }
    return new Skifte(
        skrevet.tilOrganisation(),
        skrevet.aarsag(),
        begrundelse,
        Fritekst.laes("aabent", skrevet.aabent(), HOEJST),
        Fritekst.laes("netvaerk", skrevet.netvaerk(), HOEJST),
        Fritekst.laes("dokumenter", skrevet.dokumenter(), HOEJST),
        skrevet.foelger());
  }
}
