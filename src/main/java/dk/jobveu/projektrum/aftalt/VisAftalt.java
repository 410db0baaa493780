package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.util.List;

/** Shows one of the things that are agreed, and which others there are. */
@Brugstilfaelde(kunVis = true)
public class VisAftalt {

  private final List<Dokumentkilde> kilder;

  VisAftalt(
      Behovet behovet,
      Partsaftalen aftalen,
      Kurserne kurserne,
      Opstartsmoedet moedet,
      Planen planen,
      Hensigterne hensigterne,
      Udbuddet udbuddet,
      Holdet holdet) {
    this.kilder =
        List.of(behovet, aftalen, kurserne, moedet, planen, hensigterne, udbuddet, holdet);
  }

  /** One of them by name and address. */
  public record Emne(String sti, String navn) {}

  /**
   * A page.
   *
   * @param emner all there are, in the order of the phases
   * @param dokument null while nobody has recorded it
   */
  public record Visning(List<Emne> emner, Emne emne, Dokument dokument) {}

  /**
   * @param sti which one
   * @throws FindesIkke when there is none at that address
   */
  public Visning vis(Indsigt indsigt, String sti) {
    Dokumentkilde kilde =
        kilder.stream()
            .filter(k -> k.sti().equals(sti))
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Der er ingen side med det navn."));
    Dokument dokument =
        kilde
            .af(indsigt)
            .map(
                d ->
                    new Dokument(
                        d.version(),
                        d.status(),
                        d.registrering() == null
                            ? null
                            : indsigt.udenFremmedBruger(d.registrering()),
                        d.afsnit().stream().filter(a -> !a.erTomt()).toList(),
                        d.forbehold()))
            .orElse(null);
    return new Visning(
        kilder.stream().map(k -> new Emne(k.sti(), k.navn())).toList(),
        new Emne(kilde.sti(), kilde.navn()),
        dokument);
  }
}
