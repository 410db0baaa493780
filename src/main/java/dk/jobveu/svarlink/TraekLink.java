package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;

/** Takes a link back, so that it cannot be used any more. */
@Brugstilfaelde
public class TraekLink {

  private final Linkret ret;
  private final Svarlinks links;
  private final Clock ur;

  TraekLink(Linkret ret, Svarlinks links, Clock ur) {
    this.ret = ret;
    this.links = links;
    this.ur = ur;
  }

  public void traek(Indsigt indsigt, String linkId) {
    Svarlink link =
        links
            .medId(linkId)
            .filter(l -> l.forloebId().equals(indsigt.forloebId()))
            .filter(l -> ret.maa(indsigt, l))
            .orElseThrow(() -> new FindesIkke("Der er ikke et link at trække tilbage her."));
    links.traek(link.id(), ur.instant());
  }
}
