package dk.jobveu.hold;

import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.StartDeltagerforloeb.Deltagervilkaar;

/**
 * Starts a forløb of their own for all who are enrolled, in one transaction; those
 * who have begun are not started again.
 */
@Brugstilfaelde
public class StartDeltagerforloeb implements Trin<Deltagervilkaar, Intet> {

  /** Where they are taught, and how they are followed afterwards. */
  public record Deltagervilkaar(String uddannelsesinstitution, String opfoelgningsmodel) {}

  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;
  private final BegyndDeltagerforloeb begynd;
  private final Haendelser haendelser;

  StartDeltagerforloeb(
      Tilmeldinger tilmeldinger,
      Holdregister register,
      BegyndDeltagerforloeb begynd,
      Haendelser haendelser) {
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.begynd = begynd;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Deltagervilkaar v, Registrering r) {
    int antal =
        begynd.start(
            r,
            v.uddannelsesinstitution(),
            v.opfoelgningsmodel(),
            register.hent(r.forloebId()).vilkaar().start(),
            tilmeldinger.deltagerIds(r.forloebId()));
    if (antal > 0) {
      haendelser.registrer(r, "DELTAGERE_STARTET", "Deltagerne er kommet på holdet.");
    }
    return new Intet();
  }
}
