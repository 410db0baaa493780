package dk.jobveu.laering;

import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.laering.SoegICasebanken.Sag;
import dk.jobveu.laering.SoegICasebanken.Soegning;
import java.time.Clock;
import java.util.List;

/**
 * The approved cases that somebody chose, of one's own branch for instance, as one file.
 */
@Brugstilfaelde(kunVis = true)
public class SamlCases {

  private final SoegICasebanken casebank;
  private final Clock ur;

  SamlCases(SoegICasebanken casebank, Clock ur) {
    this.casebank = casebank;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke when there is no such case
   */
  public Papir saml(Soegning soegning) {
    List<Sag> sager = casebank.soeg(soegning).sager();
    if (sager.isEmpty()) {
      throw new FindesIkke("Ingen cases passer på det valgte. Vælg færre ting i casebanken.");
    }
    return Casepapir.af(
        "Cases fra Job-VEU",
        soegning.branche() == null ? "Casebanken" : soegning.branche(),
        Datoer.dagen(ur.instant()),
        "Her er %s fra casebanken. Teksterne er godkendt af dem, der var med."
            .formatted(sager.size() == 1 ? "én case" : sager.size() + " cases"),
        sager.stream().map(Casepapir::hele).toList());
  }
}
