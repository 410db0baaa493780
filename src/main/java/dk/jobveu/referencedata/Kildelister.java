package dk.jobveu.referencedata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions that have been read in. */
public interface Kildelister {

  /**
   * An edition as it holds on a day.
   *
   * @param linjer those that are not over yet
   */
  record Gaeldende(Kildeudgave udgave, List<Kildelinje> linjer) {

    public Gaeldende {
      linjer = List.copyOf(linjer);
    }

    public Optional<Kildelinje> find(String navn) {
      return linjer.stream().filter(l -> l.hedder(navn)).findFirst();
    }
  }

  /** After everything that has been read in. */
  Instant ALT_KENDT = Instant.parse("9999-01-01T00:00:00Z");

  /** What holds in the council's area that day; empty while nothing has been read in for it. */
  default Optional<Gaeldende> gaeldende(Kildeliste liste, String raad, LocalDate dag) {
    return gaeldende(liste, raad, dag, ALT_KENDT);
  }

  /** The same of what had been read in at a time. */
  Optional<Gaeldende> gaeldende(Kildeliste liste, String raad, LocalDate dag, Instant kendt);

  /** All editions of the list, the latest first; of one day that with the highest number. */
  List<Kildeudgave> udgaver(Kildeliste liste);

  /** The lines of an edition, in the order of its file. */
  List<Kildelinje> linjer(String udgave);

  /** The same of several editions, by their id; empty for one without lines. */
  Map<String, List<Kildelinje>> linjer(Collection<String> udgaver);

  void gem(Kildeudgave udgave, List<Kildelinje> linjer);
}
