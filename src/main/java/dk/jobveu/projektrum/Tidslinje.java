package dk.jobveu.projektrum;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.projektrum.Tavletal.Dag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A forløb as a line from its first day to its last that is known: the phases as pieces of it,
 * today and the agreed days as marks.
 *
 * @param dage its length
 */
public record Tidslinje(
    LocalDate fra, int dage, List<Stykke> faser, int idag, List<Maerke> maerker) {

  /** A phase; {@code fra} counts days from the beginning. */
  public record Stykke(Fase fase, int fra, int dage) {}

  /** An agreed day; {@code efter} counts days from the beginning. */
  public record Maerke(Dag dag, int efter) {}

  /** The line for whoever cannot see it. */
  public String tekst() {
    return Stream.concat(
            Stream.of("Begyndt " + Datoer.tekst(fra)),
            maerker.stream().map(m -> m.dag().hvad() + " " + Datoer.tekst(m.dag().dato())))
        .collect(Collectors.joining(", "));
  }

  static Tidslinje af(Stade s) {
    List<Fase> begyndte = s.alleFaser().stream().filter(f -> f.fra() != null).toList();
    LocalDate foerst =
        Stream.concat(Stream.of(s.idag()), begyndte.stream().map(f -> Datoer.dagen(f.fra())))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    List<Dag> aftalt =
        s.tal().dage().stream()
            .filter(d -> !d.dato().isBefore(foerst))
            .sorted(Comparator.comparing(Dag::dato))
            .toList();
    LocalDate sidst =
        Stream.concat(Stream.of(s.idag()), aftalt.stream().map(Dag::dato))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Tidslinje(
        foerst,
        1 + dage(foerst, sidst),
        begyndte.stream().map(f -> stykke(f, foerst, s.idag())).toList(),
        dage(foerst, s.idag()),
        aftalt.stream().map(d -> new Maerke(d, dage(foerst, d.dato()))).toList());
  }

  private static Stykke stykke(Fase f, LocalDate foerst, LocalDate idag) {
    LocalDate begyndt = Datoer.dagen(f.fra());
    LocalDate slut = f.til() == null ? idag : Datoer.dagen(f.til());
    return new Stykke(f, dage(foerst, begyndt), 1 + dage(begyndt, slut));
  }

  private static int dage(LocalDate fra, LocalDate til) {
    return (int) ChronoUnit.DAYS.between(fra, til);
  }
}
