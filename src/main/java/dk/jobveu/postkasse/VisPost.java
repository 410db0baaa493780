package dk.jobveu.postkasse;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Forsendelse;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.Postlager.Post;
import dk.jobveu.post.Poststand;
import java.util.List;

/** The letters to a person and the person's organisations, or all of them for the administrator. */
@Brugstilfaelde(kunVis = true)
public class VisPost {

  private static final int HOEJST = 200;

  private final Postlager lager;
  private final Poststand stand;
  private final Aktoerer aktoerer;

  VisPost(Postlager lager, Poststand stand, Aktoerer aktoerer) {
    this.lager = lager;
    this.stand = stand;
    this.aktoerer = aktoerer;
  }

  /**
   * A letter as it is listed.
   *
   * @param til whom it is for, in words
   * @param sti where it leads, or null when that is not for the reader
   * @param forsendelser each address; nothing for whoever is not the administrator
   */
  public record Linje(
      Brev brev, String til, String stand, String sti, List<Forsendelse> forsendelser) {}

  /**
   * The page.
   *
   * @param sendes whether letters leave at all
   * @param opgivne how many addresses were given up; 0 for whoever is not the administrator
   */
  public record Postside(List<Linje> linjer, boolean sendes, int opgivne) {}

  /** What was sent to the person or the organisations. */
  public Postside vis(Bruger bruger) {
    return new Postside(
        lager.til(bruger.id(), bruger.organisationer(), HOEJST).stream()
            .map(p -> linje(p, false))
            .toList(),
        stand.sendes(),
        0);
  }

  /** What was sent to anybody. */
  Postside visAlle() {
    return new Postside(
        lager.seneste(HOEJST).stream().map(p -> linje(p, true)).toList(),
        stand.sendes(),
        lager.opgivne());
  }

  private Linje linje(Post p, boolean alt) {
    boolean hemmelig = p.brev().art().harHemmeligtLink();
    return new Linje(
        p.brev(),
        til(p.brev().modtager()),
        stand.af(p),
        hemmelig && !(alt && stand.viserLinks()) ? null : p.brev().sti(),
        alt ? p.forsendelser() : List.of());
  }

  private String til(Modtager m) {
    if (m.organisation() != null) {
      return aktoerer.navn(m.organisation());
    }
    return m.bruger() != null ? m.bruger() : m.adresse();
  }
}
