package dk.jobveu.statistik;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The regional councils as they were on a day, and what an extract may call them. */
@Component
public class Raadsnavne {

  private static final List<String> FORAN = List.of("", "rar ", "rbr ");

  private final Referencedata referencedata;

  Raadsnavne(Referencedata referencedata) {
    this.referencedata = referencedata;
  }

  /** Finds councils of many days, each day looked up once. */
  public final class Opslag {

    private final Map<LocalDate, Map<String, String>> amkPaa = new HashMap<>();

    /** Names of the councils that day, with the labour market office of each. */
    Map<String, String> paa(LocalDate dag) {
      return amkPaa.computeIfAbsent(
          dag,
          d -> {
            Map<String, String> alle = new LinkedHashMap<>();
            for (Kommune k : referencedata.kommuner(d)) {
              alle.putIfAbsent(k.raad(), k.amk());
            }
            return alle;
          });
    }

    /** The council that is meant, with or without the letters in front. */
    public Optional<String> find(String skrevet, LocalDate dag) {
      String lille = skrevet.toLowerCase(Locale.ROOT);
      return paa(dag).keySet().stream()
          .filter(r -> FORAN.stream().anyMatch(f -> r.toLowerCase(Locale.ROOT).equals(f + lille)))
          .findFirst();
    }

    public String opregnet(LocalDate dag) {
      return String.join(", ", Danskorden.ordnet(paa(dag).keySet(), r -> r));
    }
  }

  public Opslag opslag() {
    return new Opslag();
  }
}
