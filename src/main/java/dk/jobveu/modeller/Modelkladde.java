package dk.jobveu.modeller;

import java.time.Instant;
import java.util.List;

/**
 * Changed models that are not deployed yet.
 *
 * @param nr null until it is stored
 * @param bruger whose it is
 * @param begrundelse why, when another is asked to approve
 * @param sendt when another was asked; null while it is its owner's alone
 */
public record Modelkladde(
    Long nr,
    String bruger,
    Instant oprettet,
    String begrundelse,
    Instant sendt,
    List<Modelfil> filer) {

  public boolean erSendt() {
    return sendt != null;
  }

  boolean maaSesAf(String laeser) {
    return bruger.equals(laeser) || erSendt();
  }
}
