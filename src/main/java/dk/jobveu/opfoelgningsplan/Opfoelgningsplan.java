package dk.jobveu.opfoelgningsplan;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a job centre and a participant who is vulnerable or young have agreed on before anything
 * goes wrong, and with whom it may be shared.
 *
 * @param registrering who wrote it, and asked the participant
 * @param nr the participant's plans from 1; the latest counts
 * @param begrundelse why there is no plan, or null
 * @param spurgtDen the day the participant was asked whether it may be shared
 * @param skole the school that may read it, or null
 * @param virksomhedId the company that may know of it, or null
 * @param talsmand who answered for the company when the participant was asked
 * @param trukket when the participant took the consent back, or null
 */
public record Opfoelgningsplan(
    Registrering registrering,
    String deltagerId,
    int nr,
    boolean planlaegges,
    String begrundelse,
    String aftale,
    String jobcentretsDel,
    LocalDate spurgtDen,
    String skole,
    String virksomhedId,
    String talsmand,
    Instant trukket) {

  /** Whether the participant's consent lets this organisation write and read its side. */
  public boolean maaLaesesAf(Plandel.Side side, String organisation) {
    String laeser = side == Plandel.Side.SKOLE ? skole : talsmand;
    return planlaegges && trukket == null && laeser != null && laeser.equals(organisation);
  }

  /** Whether somebody else may read it. */
  public boolean erDelt() {
    return planlaegges && trukket == null && (skole != null || virksomhedId != null);
  }
}
