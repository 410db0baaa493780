package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Stopaarsag;
import java.util.Optional;

/**
 * Makes the judgement of the need what the rest of the forløb relies on: asks DMN-2 again with the
 * parties' answer and records where they decided otherwise.
 */
@Brugstilfaelde
public class RegistrerBehovsvurdering implements Trin<Intet, RegistrerBehovsvurdering.Udfald> {

  /**
   * @param fase1Udfald how phase 1 ends, or null when it goes on
   */
  public record Udfald(String fase1Udfald, Optional<Stopaarsag> stopAarsag) {}

  private final Vurderinger vurderinger;
  private final Efterspoergsel efterspoergsel;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  RegistrerBehovsvurdering(
      Vurderinger vurderinger,
      Efterspoergsel efterspoergsel,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.vurderinger = vurderinger;
    this.efterspoergsel = efterspoergsel;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    Behovsvurdering afgjort = vurderinger.seneste(r.forloebId()).orElseThrow();
    Behovsvurdering raadet = efterspoergsel.anbefal(afgjort, afgjort.parterneVurdering());
    vurderinger.gemVurdering(raadet);
    if (raadet.anbefaling() != raadet.udfald()) {
      afvigelser.registrer(
          r,
          "DMN-2",
          raadet.begrundelse() == null
              ? "Parterne har vurderet det anderledes end anbefalingen."
              : raadet.begrundelse());
    }
    haendelser.registrer(r, "BEHOV_VURDERET", raadet.udfald().tekst() + ".");
    return switch (raadet.udfald()) {
      case STOR_NOK, VENTELISTE -> new Udfald(raadet.udfald().name(), Optional.empty());
      case STOP -> new Udfald("STOPPET", Optional.of(Stopaarsag.IKKE_STOR_NOK));
      case UDVID, PULJE -> new Udfald(null, Optional.empty());
    };
  }
}
