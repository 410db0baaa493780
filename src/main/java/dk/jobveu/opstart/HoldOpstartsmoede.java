package dk.jobveu.opstart;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records the kick-off meeting and who could decide there. */
@Component
public class HoldOpstartsmoede {

  private final Opstartsmoeder moeder;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  public HoldOpstartsmoede(
      Opstartsmoeder moeder,
      Deltagelser deltagelser,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.moeder = moeder;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  public void udfoer(Opstartsmoede moede) {
    Set<String> set = new HashSet<>();
    for (Moededeltager deltager : moede.deltagere()) {
      if (!set.add(deltager.organisation())) {
        throw new Regelbrud("deltagere", "Den samme organisation står der to gange.");
      }
    }
    Registrering registrering = moede.registrering();
    List<String> fravaerende =
        deltagelser.jobcentre(registrering.forloebId()).stream()
            .filter(j -> !moede.deltog(j))
            .toList();
    if (!fravaerende.isEmpty()) {
      afvigelser.registrer(
          registrering,
          "R-4.3",
          fravaerende.size() == 1
              ? "Et jobcenter var ikke med på opstartsmødet."
              : fravaerende.size() + " jobcentre var ikke med på opstartsmødet.");
    }
    moeder.gem(moede);
    haendelser.registrer(
        registrering,
        "OPSTARTSMOEDE_HOLDT",
        "Opstartsmødet er holdt med " + moede.deltagere().size() + " organisationer.");
  }
}
