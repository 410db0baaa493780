package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;

/**
 * One side's answer to a version of the agreement.
 *
 * @param afgivetAf who stands for the side; a company may stand for the employers
 * @param navn the organisation or the company
 */
public record Tiltraedelse(
    Registrering registrering,
    int version,
    Partsside side,
    Afgiver afgivetAf,
    String navn,
    Sidesvar indhold) {

  /** Who speaks for the side. */
  public enum Afgiver {
    ORGANISATION,
    VIRKSOMHED
  }

  public Sidesvar.Svar svar() {
    return indhold.svar();
  }

  /** Signed by an organisation; a company's signature is backing only. */
  public boolean erUnderskrevetAfOrganisation() {
    return svar() == Sidesvar.Svar.UNDERSKREVET && afgivetAf == Afgiver.ORGANISATION;
  }

  /** Registered by the coordinator, because the side takes no part itself. */
  boolean erPaaVegneAf() {
    return registrering.paaVegneAf() != null;
  }

  /** The organisation itself stands behind the agreement, signed or backed in another way. */
  public boolean bakkerSelvOp() {
    return svar() != Sidesvar.Svar.AFSLAAET && afgivetAf == Afgiver.ORGANISATION && !erPaaVegneAf();
  }

  boolean bakkerOpUdenOrganisationensUnderskrift() {
    return svar() == Sidesvar.Svar.UNDERSKREVET && afgivetAf == Afgiver.VIRKSOMHED
        || svar() == Sidesvar.Svar.OPBAKNING && !indhold.blaastemplinger().isEmpty();
  }

  /** A signature is its own evidence. */
  boolean erDokumenteret() {
    return svar() == Sidesvar.Svar.UNDERSKREVET
        || indhold.blaastemplinger().stream().anyMatch(Blaastempling::erDokumenteret);
  }
}
