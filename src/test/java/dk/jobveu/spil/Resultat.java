package dk.jobveu.spil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came of the generated forløb, written to {@code target/genererede_forloeb.md}. */
final class Resultat {

  private static final Path SIDE = Path.of("target", "genererede_forloeb.md");

  private final Map<String, Integer> slut = new TreeMap<>();
  private final Map<String, Integer> handlinger = new TreeMap<>();
  private final Set<String> afvist = new TreeSet<>();
  private final List<String> fejl = new ArrayList<>();
  private final List<String> raekker = new ArrayList<>();
  private String sidst = "RØD";
  private int trin;

  void slut(String status) {
    slut.merge(status, 1, Integer::sum);
    sidst = status;
  }

  void fejl(String hvad) {
    fejl.add(hvad);
    System.out.println(hvad);
  }

  /** A long run is followed while it goes on. */
  void spillet(long froe, Spil spil) {
    String raekke =
        "| %d | %s | %d | %d |"
            .formatted(froe, sidst, spil.trin().size(), Set.copyOf(spil.handlinger()).size());
    System.out.println(raekke);
    raekker.add(raekke);
    sidst = "RØD";
    trin += spil.trin().size();
    spil.handlinger().forEach(h -> handlinger.merge(h, 1, Integer::sum));
    afvist.addAll(spil.afvist());
  }

  List<String> fejl() {
    return fejl;
  }

  /** The sentences with which the product said no. */
  List<String> afvisninger() {
    return afvist.stream().map(a -> a.substring(a.indexOf(": ") + 2)).toList();
  }

  void skriv(List<Long> froe) {
    StringBuilder side = new StringBuilder("# Genererede forløb\n\n");
    side.append(
        "Frø %d–%d: %d forløb, %d trin, slut %s, %d røde.%n"
            .formatted(
                froe.get(0), froe.get(froe.size() - 1), froe.size(), trin, slut, fejl.size()));
    System.out.println(side.substring(side.indexOf("Frø")));
    side.append("\n| frø | slut | trin | slags trin |\n|---|---|---|---|\n");
    raekker.forEach(r -> side.append(r).append("\n"));
    afsnit(side, "Røde", fejl);
    afsnit(
        side,
        "Hvad der skete",
        handlinger.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    afsnit(side, "Hvad systemet afviste", afvist);
    try {
      Files.createDirectories(SIDE.getParent());
      Files.writeString(SIDE, side);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void afsnit(StringBuilder side, String titel, Iterable<String> linjer) {
    side.append("\n## ").append(titel).append("\n\n");
    linjer.forEach(l -> side.append("- ").append(l).append("\n"));
  }
}
