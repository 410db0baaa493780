package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;

/**
 * Reminds the schools that they jointly must offer the AMU courses they are approved for.
 * Nobody has told which schools are approved, so all are, also those outside the forløb; how its
 * tender went is not theirs to know.
 */
@Brugstilfaelde
public class VarslUdbudspligt implements Trin<Intet, Intet> {

  private final Forloebregister forloeb;
  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  VarslUdbudspligt(
      Forloebregister forloeb,
      Udbudsrunder runder,
      Aktoerer aktoerer,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.forloeb = forloeb;
    this.runder = runder;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    String koordinator = aktoerer.navn(forloeb.hent(forloebId).koordinator());
    int nr = runder.hent(forloebId).nr();
    for (Aktoer skole : aktoerer.medRolle(Rolle.UDDANNELSESINSTITUTION.id())) {
      underretninger.send(
          "udbudspligt:%s:%d:%s".formatted(forloebId, nr, skole.id()),
          forloebId,
          skole.id(),
          "Udbudspligt: der mangler en udbyder til AMU-kurser",
          "Skoler, der er godkendt til kurserne, har sammen pligt til at udbyde dem. Kontakt "
              + koordinator
              + ", hvis I kan.");
    }
    haendelser.registrer(r, "UDBUDSPLIGT_VARSLET", "Skolerne er mindet om deres udbudspligt.");
    return new Intet();
  }
}
