package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
  private final Virksomheder virksomheder;
  private final Clock ur;

  VisLinks(Linkret ret, Svarlinks links, Virksomheder virksomheder, Clock ur) {
    this.ret = ret;
    this.links = links;
    this.virksomheder = virksomheder;
    this.ur = ur;
  }

  public Visning vis(Indsigt indsigt) {
    Map<String, String> navne =
        virksomheder.alle(indsigt.forloebId()).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::navn));
    Instant nu = ur.instant();
    return new Visning(
        ret.opgaver(indsigt).stream()
            .map(o -> new Mulig(o.noegle(), o.formaal(), navne.get(o.virksomhedId())))
            .toList(),
        links.alle(indsigt.forloebId()).stream()
            .filter(s -> ret.maa(indsigt, s.link().registrering().organisation()))
            .map(
                s ->
                    new Sendt(
                        s.link(), navne.get(s.link().virksomhedId()), s.tekst(nu), s.kanBruges(nu)))
            .toList());
  }
}
