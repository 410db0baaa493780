package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.GemtDokument;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;
import java.util.Set;

/** Shows which documents a person may take out of the forløb. */
@Brugstilfaelde(kunVis = true)
public class VisDokumenter {

  private final Dokumentkilder kilder;
  private final Dokumentarkiv arkiv;

  VisDokumenter(Dokumentkilder kilder, Dokumentarkiv arkiv) {
    this.kilder = kilder;
    this.arkiv = arkiv;
  }

  /**
   * The page.
   *
   * @param udgaver as they are now
   * @param gemte as they were when they were agreed
   */
  public record Visning(List<Udgave> udgaver, List<GemtDokument> gemte) {}

  public Visning vis(Indsigt indsigt) {
    List<Udgave> udgaver = kilder.udgaver(indsigt);
    Set<String> hele = Gemteret.hele(udgaver);
    return new Visning(
        udgaver,
        arkiv.alle(indsigt.forloebId()).stream()
            .filter(g -> hele.contains(g.noegle()))
            .map(
                g ->
                    new GemtDokument(
                        indsigt.udenFremmedBruger(g.registrering()),
                        g.noegle(),
                        g.gang(),
                        g.kontrolsum(),
                        g.papir()))
            .toList());
  }
}
