package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;

/** One's own drafts, and those of others that one is asked to approve. */
@Brugstilfaelde(kunVis = true)
public class VisKladder {

  private final Modelkladder kladder;

  VisKladder(Modelkladder kladder) {
    this.kladder = kladder;
  }

  public List<Modelkladde> vis(String bruger) {
    return kladder.synlige(bruger);
  }
}
