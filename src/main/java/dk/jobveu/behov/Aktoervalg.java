package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Valg;
import java.util.List;
import java.util.stream.Stream;

/** Organisations as options in a form. */
final class Aktoervalg {

  private Aktoervalg() {}

  static List<Valg> af(Aktoerer aktoerer, Rolle rolle) {
    return aktoerer.medRolle(rolle.id()).stream().map(Aktoervalg::valg).toList();
  }

  /** Those who can coordinate: usually a VEU-koordinator or a jobcenter, at times a party. */
  static List<Valg> koordinatorer(Aktoerer aktoerer) {
    return Stream.of(
            Rolle.KOORDINATOR, Rolle.JOBCENTER, Rolle.BRANCHORGANISATION, Rolle.FAGLIG_ORGANISATION)
        .flatMap(rolle -> aktoerer.medRolle(rolle.id()).stream())
        .sorted(Danskorden.efter(Aktoer::navn))
        .map(Aktoervalg::valg)
        .toList();
  }

  private static Valg valg(Aktoer a) {
    return new Valg(a.id(), a.navn());
  }
}
