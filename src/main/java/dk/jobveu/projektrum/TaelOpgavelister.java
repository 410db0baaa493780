package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.projektrum.Opgavetaeller.Slags;
import dk.jobveu.sikkerhed.Opgaveliste;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many tasks each list of Tasklist has for a person, in one statement (docs/adr/0034). */
@Brugstilfaelde(kunVis = true)
public class TaelOpgavelister {

  private final Opgavetaeller taeller;

  TaelOpgavelister(Opgavetaeller taeller) {
    this.taeller = taeller;
  }

  /** By the name of the list. */
  public Map<String, Integer> tael(Bruger bruger) {
    List<Slags> slags = taeller.slags(bruger);
    Map<String, Integer> antal = new LinkedHashMap<>();
    Opgaveliste.ALLE.forEach(
        liste ->
            antal.put(
                liste.navn(),
                slags.stream().filter(s -> er(liste, s)).mapToInt(Slags::antal).sum()));
    return antal;
  }

  private static boolean er(Opgaveliste liste, Slags s) {
    return switch (liste.hvis()) {
          case MIN -> s.min();
          case LEDIG -> s.organisationens() && !s.taget();
          case ORGANISATIONENS -> s.organisationens();
        }
        && (!liste.forsinket() || s.forsinket())
        && (liste.processer().isEmpty() || liste.processer().contains(s.proces()));
  }
}
