package dk.jobveu.referencedata;

import java.time.LocalDate;
import java.util.List;
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

  /** What holds in the council's area that day; empty while nothing has been read in for it. */
  Optional<Gaeldende> gaeldende(Kildeliste liste, String raad, LocalDate dag);

  /** All editions of the list, the latest first; of one day that with the highest number. */
  List<Kildeudgave> udgaver(Kildeliste liste);

  /** The lines of an edition, in the order of its file. */
  List<Kildelinje> linjer(String udgave);

  void gem(Kildeudgave udgave, List<Kildelinje> linjer);
}
