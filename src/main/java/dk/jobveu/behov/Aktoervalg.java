package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Valg;
import java.util.List;
import java.util.stream.Stream;

/** Organisations as options in a form. */
public final class Aktoervalg {

  /** The roles of those who can coordinate. */
  static final String[] KOORDINATORER =
      Stream.of(
              Rolle.KOORDINATOR,
              Rolle.JOBCENTER,
              Rolle.BRANCHORGANISATION,
              Rolle.FAGLIG_ORGANISATION)
          .map(Rolle::id)
          .toArray(String[]::new);

  private Aktoervalg() {}

  /** Those who can coordinate: usually a VEU-koordinator or a jobcenter, at times a party. */
  public static List<Valg> koordinatorer(Aktoerer aktoerer) {
    return Stream.of(KOORDINATORER)
        .flatMap(rolle -> aktoerer.medRolle(rolle).stream())
        .sorted(Danskorden.efter(Aktoer::navn))
        .map(a -> new Valg(a.id(), a.navn()))
        .toList();
  }
}
