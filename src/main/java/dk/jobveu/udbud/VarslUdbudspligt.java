package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import org.springframework.stereotype.Component;

/**
 * Reminds the schools that they jointly must offer the AMU courses they are approved for.
 * Nobody has told which schools are approved, so all are, also those outside the forløb; how its
 * tender went is not theirs to know.
 */
@Component
public class VarslUdbudspligt {

  private final Forloebregister forloeb;
  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  public VarslUdbudspligt(
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

  public void udfoer(Registrering registrering) {
    String forloebId = registrering.forloebId();
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
    haendelser.registrer(
        registrering, "UDBUDSPLIGT_VARSLET", "Skolerne er mindet om deres udbudspligt.");
  }
}
