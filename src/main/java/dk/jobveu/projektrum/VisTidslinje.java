package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import java.util.List;

/** What has happened in a forløb, and the messages about it to the person's organisations. */
@Brugstilfaelde(kunVis = true)
public class VisTidslinje {

  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Pseudonymer pseudonymer;

  VisTidslinje(Haendelser haendelser, Underretninger underretninger, Pseudonymer pseudonymer) {
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.pseudonymer = pseudonymer;
  }

  /** What the tab shows, newest first. */
  public record Sket(List<Haendelse> haendelser, List<Underretning> beskeder) {}

  public Sket vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Pseudonymskjul skjul = pseudonymer.skjultFor(indsigt);
    return new Sket(
        haendelser.alle(id).stream().map(h -> laest(indsigt, skjul, h)).toList(),
        underretninger.iForloeb(id).stream()
            .filter(u -> indsigt.bruger().organisationer().contains(u.aktoerId()))
            .toList());
  }

  /** An entry of the timeline as this person may read it. */
  static Haendelse laest(Indsigt indsigt, Pseudonymskjul skjul, Haendelse h) {
    return new Haendelse(
        indsigt.udenFremmedBruger(h.registrering()), h.type(), skjul.skjul(h.tekst()));
  }
}
