package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.hold.Pladser.Plads;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the participants of a class are with it; a participant may go on to another class. */
@Component
class Holdfremgang {

  private final Gennemfoersler gennemfoersler;
  private final Pladser pladser;

  Holdfremgang(Gennemfoersler gennemfoersler, Pladser pladser) {
    this.gennemfoersler = gennemfoersler;
    this.pladser = pladser;
  }

  /** Those in the class now who began, and those who were through with it and went on. */
  int begyndte(String forloebId, int holdNr) {
    return nu(forloebId, holdNr).size() + videre(forloebId, holdNr);
  }

  int gennemfoert(String forloebId, int holdNr) {
    return (int)
            nu(forloebId, holdNr).stream().filter(g -> g.status() == Status.GENNEMFOERT).count()
        + videre(forloebId, holdNr);
  }

  /** Those who are in it; someone on a break is expected back. */
  int iGang(String forloebId, int holdNr) {
    return (int) nu(forloebId, holdNr).stream().filter(g -> g.status().erUndervejs()).count();
  }

  private List<Gennemfoersel> nu(String forloebId, int holdNr) {
    return gennemfoersler.iForloeb(forloebId).stream().filter(g -> g.holdNr() == holdNr).toList();
  }

  private int videre(String forloebId, int holdNr) {
    return (int)
        pladser.alle(forloebId).stream()
            .filter(p -> p.holdNr() == holdNr)
            .map(Plads::gennemfoertDen)
            .filter(dag -> dag != null)
            .count();
  }
}
