package dk.jobveu.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What organisations are called, by date. */
public interface Organisationsnavne {

  /** A name from a day on. */
  record Navn(LocalDate gyldigFra, String navn) {}

  /** Writes the name that holds from this day; a name for the same day is replaced. */
  void gem(String aktoer, LocalDate fra, String navn);

  /** The organisation's names, the first one first; none when it never had another. */
  List<Navn> af(String aktoer);

  /** What it was or will be called on that day; empty when it never had another name. */
  default Optional<String> paa(String aktoer, LocalDate dag) {
    return af(aktoer).stream()
        .filter(n -> !n.gyldigFra().isAfter(dag))
        .reduce((a, b) -> b)
        .map(Navn::navn);
  }

  /** The names that hold on that day where the organisation is called something else. */
  Map<String, String> afvigende(LocalDate dag);
}
