package dk.jobveu.liste;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of choices as people write them in a cell: {@code 1-5, 8}. */
public final class Numre {

  private static final Pattern DEL = Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?");

  private Numre() {}

  /** The numbers, or null when the text cannot be read that way. */
  public static Set<Integer> laes(String tekst) {
    Set<Integer> numre = new TreeSet<>();
    for (String del : tekst.split("[,;]")) {
      Matcher m = DEL.matcher(del.strip());
      if (!m.matches()) {
        return null;
      }
      int fra = Integer.parseInt(m.group(1));
      int til = m.group(2) == null ? fra : Integer.parseInt(m.group(2));
      if (fra > til) {
        return null;
      }
      for (int nr = fra; nr <= til; nr++) {
        numre.add(nr);
      }
    }
    return numre;
  }

  public static String skriv(Set<Integer> numre) {
    return numre.isEmpty()
        ? null
        : new TreeSet<>(numre).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
