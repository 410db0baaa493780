package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
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
    if (genvalideringer.venter(r.forloebId()).isPresent()) {
      genvalideringer.afgoer(r.forloebId(), Genvalidering.Udfald.BORTFALDET);
      proces.afbryd(r.forloebId());
    }
  }
}
