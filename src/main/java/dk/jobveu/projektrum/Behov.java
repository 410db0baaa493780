package dk.jobveu.projektrum;

import dk.jobveu.projektrum.Tavletal.Dag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much a forløb needs somebody, found once and not for each comparison: blocked first, then
 * those with most that is late, the thin, the quiet, the next to happen.
 */
record Behov(
    boolean blokeret, int overskredet, boolean tyndt, boolean stille, LocalDate naeste, String id)
    implements Comparable<Behov> {

  private static final Comparator<Behov> MEST_FOERST =
      Comparator.comparing(Behov::blokeret)
          .thenComparing(Behov::overskredet)
          .thenComparing(Behov::tyndt)
          .thenComparing(Behov::stille)
          .reversed()
          .thenComparing(Behov::naeste)
          .thenComparing(Behov::id);

  private static Behov af(Stade s) {
    return new Behov(
        s.erBlokeret(),
        s.overskredet(),
        s.erTyndt(),
        s.erStille(),
        s.naeste().map(Dag::dato).orElse(LocalDate.MAX),
        s.forloeb().id());
  }

  /** Those that need most come first. */
  static List<Stade> ordnet(Stream<Stade> alle) {
    return alle.map(s -> Map.entry(af(s), s))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public int compareTo(Behov andet) {
    return MEST_FOERST.compare(this, andet);
  }
}
