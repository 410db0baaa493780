package dk.jobveu.laering;

import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody looks for, and the same with other words that mean it. A case is found
 * when it has the whole of it, or each of its words somewhere.
 */
final class Soegeord {

  private final Set<List<String>> maader = new LinkedHashSet<>();

  /**
   * @param skrevet null or empty: everything is found
   * @param grupper words that mean the same
   */
  Soegeord(String skrevet, List<List<String>> grupper) {
    List<String> ord = ord(skrevet);
    if (ord.isEmpty()) {
      return;
    }
    maader.add(ord);
    for (List<String> gruppe : grupper) {
      for (String kendt : gruppe) {
        int sted = sted(ord, ord(kendt));
        if (sted >= 0) {
          gruppe.forEach(andet -> maader.add(med(ord, sted, ord(kendt).size(), ord(andet))));
        }
      }
    }
  }

  boolean findes(Casetekst tekst) {
    return maader.isEmpty()
        || maader.stream()
            .anyMatch(
                ord ->
                    tekst.naevner(String.join(" ", ord)) || ord.stream().allMatch(tekst::naevner));
  }

  private static List<String> ord(String tekst) {
    return tekst == null || tekst.isBlank()
        ? List.of()
        : Stream.of(tekst.strip().split("\\s+")).toList();
  }

  private static int sted(List<String> ord, List<String> kendt) {
    return Collections.indexOfSubList(smaa(ord), smaa(kendt));
  }

  private static List<String> smaa(List<String> ord) {
    return ord.stream().map(o -> o.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> med(List<String> ord, int fra, int antal, List<String> nye) {
    List<String> ud = new ArrayList<>(ord.subList(0, fra));
    ud.addAll(nye);
    ud.addAll(ord.subList(fra + antal, ord.size()));
    return ud;
  }
}
