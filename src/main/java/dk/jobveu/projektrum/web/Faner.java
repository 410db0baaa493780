package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tabs of a forløb that a person may open. */
@Component("faner")
public class Faner {

  /**
   * A tab.
   *
   * @param sti last part of its address
   */
  public record Fane(String sti, String navn) {}

  private final Listegang gang;
  private final Borgeransvar borgeransvar;

  public Faner(Listegang gang, Borgeransvar borgeransvar) {
    this.gang = gang;
    this.borgeransvar = borgeransvar;
  }

  public List<Fane> synlige(Indsigt indsigt) {
    Stream<Fane> lister =
        gang.lister().stream()
            .filter(l -> l.ret(indsigt) != Liste.Ret.INGEN)
            .map(l -> new Fane(l.sti(), l.navn()));
    return borgeransvar.gaelder(indsigt)
        ? Stream.concat(lister, Stream.of(new Fane("borgere", "Borgernes rettigheder"))).toList()
        : lister.toList();
  }
}
