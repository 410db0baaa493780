package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.util.List;

/** Shows one of the things that are agreed, and which others there are. */
@Brugstilfaelde(kunVis = true)
public class VisAftalt {

  private final Dokumentkilder kilder;

  VisAftalt(Dokumentkilder kilder) {
    this.kilder = kilder;
  }

  /** One of them by name and address. */
  public record Emne(String sti, String navn) {}

  /**
   * A page.
   *
   * @param emner all there are, in the order of the phases
   * @param dokument null while nobody has recorded it
   * @param udgaver what of it can be taken out of the system as a file
   */
  public record Visning(List<Emne> emner, Emne emne, Dokument dokument, List<Udgave> udgaver) {}

  /**
   * @param sti which one
   * @throws FindesIkke when there is none at that address
   */
  public Visning vis(Indsigt indsigt, String sti) {
    Dokumentkilde kilde =
        kilder.alle().stream()
            .filter(k -> k.sti().equals(sti))
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Der er ingen side med det navn."));
    return new Visning(
        kilder.alle().stream().map(k -> new Emne(k.sti(), k.navn())).toList(),
        new Emne(kilde.sti(), kilde.navn()),
        kilde
            .af(indsigt)
            .map(Dokument::udenTomme)
            .map(d -> d.med(indsigt::udenFremmedBruger))
            .orElse(null),
        kilde.udgaver(indsigt));
  }
}
