package dk.jobveu.kilder;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildeudgave;
import java.util.ArrayList;
import java.util.List;

/** The lists that others publish, as they hold today, with what held before and what comes. */
@Brugstilfaelde(kunVis = true)
public class VisKildelister {

  private final Kilderet ret;
  private final Udgavestande stande;

  VisKildelister(Kilderet ret, Udgavestande stande) {
    this.ret = ret;
    this.stande = stande;
  }

  /** How an edition stands today. */
  public enum Stand {
    GAELDER("Gælder"),
    KOMMER("Kommer"),
    AFLOEST("Afløst"),
    RETTET("Rettet siden");

    private final String tekst;

    Stand(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /**
   * An edition in the list of them.
   *
   * @param hvem the authority that read it in, or null
   */
  public record Udgavelinje(Kildeudgave udgave, Stand stand, String hvem) {}

  /** One kind of list. */
  public record Side(Kildeliste liste, List<Udgavelinje> udgaver) {

    public List<Udgavelinje> nu() {
      return udgaver.stream()
          .filter(u -> u.stand() == Stand.GAELDER || u.stand() == Stand.KOMMER)
          .toList();
    }

    public List<Udgavelinje> foer() {
      return udgaver.stream()
          .filter(u -> u.stand() == Stand.AFLOEST || u.stand() == Stand.RETTET)
          .toList();
    }
  }

  /** All of it. */
  public record Sider(List<Side> lister, boolean maaLaeseInd) {}

  public Sider vis(Bruger bruger) {
    List<Side> sider = new ArrayList<>();
    for (Kildeliste liste : Kildeliste.values()) {
      sider.add(new Side(liste, stande.af(liste)));
    }
    return new Sider(sider, ret.maaLaeseInd(bruger));
  }
}
