package dk.jobveu.hensigt;

import dk.jobveu.faelles.Registrering;

/** What a company looks for, charted on a visit (D11, R-4.8, R-7.11); feeds the screening. */
public record Virksomhedsprofil(
    Registrering registrering,
    String virksomhedId,
    String arbejdstider,
    String personligeKompetencer,
    String socialeKompetencer) {

  boolean erTom() {
    return arbejdstider == null && personligeKompetencer == null && socialeKompetencer == null;
  }
}
