package dk.jobveu.projektrum.web;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.laering.Caseudfald;
import dk.jobveu.laering.SoegICasebanken.Soegning;

/**
 * What an address of the casebank asks for: chosen among what cases have, never what somebody
 * types.
 */
public record Casevalg(String branche, String raad, Projekttype type, Caseudfald udfald) {

  Soegning med(String ord) {
    return new Soegning(ord, tomSomNull(branche), tomSomNull(raad), type, udfald);
  }

  Casevalg medBranche(String ny) {
    return new Casevalg(ny, raad, type, udfald);
  }

  Casevalg medRaad(String nyt) {
    return new Casevalg(branche, nyt, type, udfald);
  }

  Casevalg medType(Projekttype ny) {
    return new Casevalg(branche, raad, ny, udfald);
  }

  Casevalg medUdfald(Caseudfald nyt) {
    return new Casevalg(branche, raad, type, nyt);
  }

  static String tomSomNull(String valgt) {
    return valgt == null || valgt.isEmpty() ? null : valgt;
  }
}
