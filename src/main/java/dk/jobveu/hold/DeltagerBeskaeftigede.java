package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Registrering;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The employed on the participants' list. */
@Component
class DeltagerBeskaeftigede implements BeskaeftigedeDeltagere {

  private final Deltagere deltagere;
  private final OpretDeltagere opret;

  DeltagerBeskaeftigede(Deltagere deltagere, OpretDeltagere opret) {
    this.deltagere = deltagere;
    this.opret = opret;
  }

  @Override
  public List<String> alle(String forloebId) {
    return deltagere.iForloeb(forloebId).stream()
        .filter(Deltager::erBeskaeftiget)
        .map(Deltager::deltagerId)
        .toList();
  }

  @Override
  public void opret(Registrering r, int antal) {
    opret.opret(
        r,
        r.organisation(),
        Collections.nCopies(antal, NyDeltager.iMaalgruppe(Deltager.BESKAEFTIGET)));
  }
}
