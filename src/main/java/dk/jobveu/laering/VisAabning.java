package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Optional;

/** Whether the public list of forløb is open, to the administrator who opens and closes it. */
@Brugstilfaelde(kunVis = true)
public class VisAabning {

  private final Aabninger aabninger;

  VisAabning(Aabninger aabninger) {
    this.aabninger = aabninger;
  }

  /** The last time that it was opened or closed; empty when it never was. */
  public Optional<Aabning> vis() {
    return aabninger.seneste();
  }
}
