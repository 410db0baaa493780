package dk.jobveu.statistik;

import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which council has the area of an earlier one, by the municipalities of both. */
@Component
class Raadsskifte {

  private final Referencedata referencedata;

  Raadsskifte(Referencedata referencedata) {
    this.referencedata = referencedata;
  }

  /** The council that has all of its municipalities on that day; itself where there is no one. */
  String paa(LocalDate dag, String raad, int aar) {
    Set<String> kommuner =
        referencedata.kommuner(LocalDate.of(aar, Month.JULY, 1)).stream()
            .filter(k -> k.raad().equals(raad))
            .map(Kommune::kode)
            .collect(Collectors.toSet());
    List<String> nye =
        referencedata.kommuner(dag).stream()
            .filter(k -> kommuner.contains(k.kode()))
            .map(Kommune::raad)
            .distinct()
            .toList();
    return nye.size() == 1 ? nye.get(0) : raad;
  }
}
