package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.forloeb.Underretninger;
import org.springframework.stereotype.Component;

/**
 * Reminds the schools that they jointly must offer the AMU courses they are approved for.
 */
@Component
public class VarslUdbudspligt {

  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  public VarslUdbudspligt(
      Udbudsrunder runder,
      Aktoerer aktoerer,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.runder = runder;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  public void udfoer(Registrering registrering) {
    String forloebId = registrering.forloebId();
    int nr = runder.hent(forloebId).nr();
    for (Aktoer skole : aktoerer.medRolle(Rolle.UDDANNELSESINSTITUTION.id())) {
      underretninger.send(
          "udbudspligt:%s:%d:%s".formatted(forloebId, nr, skole.id()),
          forloebId,
          skole.id(),
          "Udbudspligt: ingen skole har givet et tilbud, der kan bruges",
          "Skoler, der er godkendt til kurserne, har sammen pligt til at udbyde dem. I bliver"
              + " spurgt igen om et tilbud.");
    }
    haendelser.registrer(
        registrering, "UDBUDSPLIGT_VARSLET", "Skolerne er mindet om deres udbudspligt.");
  }
}
