package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import java.util.List;

/** What has happened in a forløb, the newest first. */
@Brugstilfaelde(kunVis = true)
public class VisTidslinje {

  private final Haendelser haendelser;
  private final Pseudonymer pseudonymer;

  VisTidslinje(Haendelser haendelser, Pseudonymer pseudonymer) {
    this.haendelser = haendelser;
    this.pseudonymer = pseudonymer;
  }

  public List<Haendelse> vis(Indsigt indsigt) {
    Pseudonymskjul skjul = pseudonymer.skjultFor(indsigt);
    return haendelser.alle(indsigt.forloebId()).stream()
        .map(h -> laest(indsigt, skjul, h))
        .toList();
  }

  /** An entry of the timeline as this person may read it. */
  static Haendelse laest(Indsigt indsigt, Pseudonymskjul skjul, Haendelse h) {
    return new Haendelse(
        indsigt.udenFremmedBruger(h.registrering()), h.type(), skjul.skjul(h.tekst()));
  }
}
