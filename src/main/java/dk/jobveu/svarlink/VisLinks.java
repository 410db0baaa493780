package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows what can be answered by a link, and the links that were sent. */
@Brugstilfaelde(kunVis = true)
public class VisLinks {

  /** Something that can be answered by a link. */
  public record Mulig(String noegle, Formaal formaal, String hvem) {}

  /**
   * A link that was sent.
   *
   * @param kanTraekkes whether somebody could still use it
   */
  public record Sendt(Svarlink link, String hvem, String stand, boolean kanTraekkes) {}

  /** The page. */
  public record Visning(List<Mulig> mulige, List<Sendt> sendte) {}

  private final Linkret ret;
  private final Svarlinks links;
  private final Adressater adressater;
  private final Clock ur;

  VisLinks(Linkret ret, Svarlinks links, Adressater adressater, Clock ur) {
    this.ret = ret;
    this.links = links;
    this.adressater = adressater;
    this.ur = ur;
  }

  public Visning vis(Indsigt indsigt) {
    Instant nu = ur.instant();
    return new Visning(
        ret.opgaver(indsigt).stream()
            .map(o -> new Mulig(o.noegle(), o.formaal(), adressater.navn(o)))
            .toList(),
        links.alle(indsigt.forloebId()).stream()
            .filter(s -> ret.maa(indsigt, s.link()))
            .map(
                s -> new Sendt(s.link(), adressater.navn(s.link()), s.tekst(nu), s.kanTraekkes(nu)))
            .toList());
  }
}
