package dk.jobveu.projektrum.aftalt;

import dk.jobveu.projektplan.Planafsnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A text of the plan that reads differently in two versions.
 *
 * @param sted section and question
 * @param foer null when nothing stood there
 * @param nu null when nothing stands there any more
 */
record Planforskel(String sted, String foer, String nu) {

  static List<Planforskel> mellem(List<Planafsnit> foer, List<Planafsnit> nu) {
    Map<String, String> gamle = tekster(foer);
    Map<String, String> nye = tekster(nu);
    Set<String> steder = new LinkedHashSet<>(nye.keySet());
    steder.addAll(gamle.keySet());
    List<Planforskel> forskelle = new ArrayList<>();
    for (String sted : steder) {
      if (!Objects.equals(gamle.get(sted), nye.get(sted))) {
        forskelle.add(new Planforskel(sted, gamle.get(sted), nye.get(sted)));
      }
    }
    return forskelle;
  }

  /** By place; what stands twice under one question is one text. */
  private static Map<String, String> tekster(List<Planafsnit> afsnit) {
    Map<String, String> tekster = new LinkedHashMap<>();
    for (Planafsnit a : afsnit) {
      a.linjer()
          .forEach(
              l ->
                  tekster.merge(
                      a.overskrift() + ": " + l.navn(), l.tekst(), (x, y) -> x + "\n" + y));
    }
    return tekster;
  }
}
