package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;

/** Shows which documents a person may take out of the forløb. */
@Brugstilfaelde(kunVis = true)
public class VisDokumenter {

  private final Dokumentkilder kilder;

  VisDokumenter(Dokumentkilder kilder) {
    this.kilder = kilder;
  }

  public List<Udgave> vis(Indsigt indsigt) {
    return kilder.udgaver(indsigt);
  }
}
