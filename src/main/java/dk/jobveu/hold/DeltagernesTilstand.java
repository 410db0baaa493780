package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import org.springframework.stereotype.Component;

/** The participants' states as the class sees them: counts only. */
@Component
class DeltagernesTilstand implements Deltagertilstand {

  private final Gennemfoersler gennemfoersler;

  DeltagernesTilstand(Gennemfoersler gennemfoersler) {
    this.gennemfoersler = gennemfoersler;
  }

  @Override
  public int paabegyndt(String forloebId) {
    return gennemfoersler.iForloeb(forloebId).size();
  }

  /** Someone on a break is expected back and so still in the course. */
  @Override
  public int iGang(String forloebId) {
    return gennemfoersler.medStatus(forloebId, Status.I_GANG).size()
        + gennemfoersler.medStatus(forloebId, Status.PAUSE).size();
  }

  @Override
  public int gennemfoert(String forloebId) {
    return gennemfoersler.medStatus(forloebId, Status.GENNEMFOERT).size();
  }
}
