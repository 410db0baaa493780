package dk.jobveu.svarlink;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Optional;

/** Shows whoever has signed what was signed, once. */
@Brugstilfaelde(kunVis = true)
public class VisKvittering {

  private final Svarlinks links;
  private final Linkopslag opslag;
  private final Underskrifter underskrifter;

  VisKvittering(Svarlinks links, Linkopslag opslag, Underskrifter underskrifter) {
    this.links = links;
    this.opslag = opslag;
    this.underskrifter = underskrifter;
  }

  /**
   * @param linkId of the link that was used up
   */
  public Optional<Underskrift> vis(String linkId) {
    return links
        .medId(linkId)
        .flatMap(
            l ->
                underskrifter.alle(l.forloebId()).stream()
                    .filter(u -> u.noegle().equals(opslag.sag(l).noegle(l)))
                    .findFirst());
  }
}
