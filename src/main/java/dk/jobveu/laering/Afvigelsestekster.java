package dk.jobveu.laering;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.KunKoordinatoren;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The deviations of a forløb for those who evaluate it and, in the casebank, for everybody: whoever
 * wrote a reason may have named a participant, and neither of them shall know whom. What
 * is for the coordinator only is left out, since the evaluation is what the case is written from.
 */
@Component
public class Afvigelsestekster {

  private final Afvigelser afvigelser;
  private final Deltagere deltagere;

  Afvigelsestekster(Afvigelser afvigelser, Deltagere deltagere) {
    this.afvigelser = afvigelser;
    this.deltagere = deltagere;
  }

  public List<Afvigelse> alle(String forloebId) {
    Pseudonymskjul skjul =
        new Pseudonymskjul(
            deltagere.iForloeb(forloebId).stream().map(Deltager::deltagerId).toList());
    return afvigelser.alle(forloebId).stream()
        .filter(a -> !KunKoordinatoren.afvigelse(a.regel()))
        .map(a -> a.med(a.registrering(), skjul::skjul))
        .toList();
  }
}
