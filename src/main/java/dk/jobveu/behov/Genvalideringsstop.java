package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import java.util.List;
import org.springframework.stereotype.Component;

/** What new editions asked of a forløb falls away with it, unless that is what stopped it. */
@Component
class Genvalideringsstop implements Stopvidne {

  private final Genvalideringer genvalideringer;
  private final Genvalideringsproces proces;

  Genvalideringsstop(Genvalideringer genvalideringer, Genvalideringsproces proces) {
    this.genvalideringer = genvalideringer;
    this.proces = proces;
  }

  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    if (erOpgivetDer(r.forloebId())) {
      return;
    }
    genvalideringer.afgoer(r.forloebId(), Genvalidering.Udfald.BORTFALDET);
    proces.afbryd(r.forloebId());
  }

  private boolean erOpgivetDer(String forloebId) {
    List<Genvalidering> alle = genvalideringer.alle(forloebId);
    return !alle.isEmpty() && alle.get(alle.size() - 1).udfald() == Genvalidering.Udfald.OPGIVET;
  }
}
