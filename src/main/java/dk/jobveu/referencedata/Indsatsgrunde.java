package dk.jobveu.referencedata;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a council chooses an area; several may hold. */
public final class Indsatsgrunde {

  /** By their numbers. */
  public static final Map<String, String> ALLE = alle();

  private Indsatsgrunde() {}

  /** What numbers as {@code 1, 3} say in words; none is no words. */
  public static String tekst(String numre) {
    return numre == null
        ? ""
        : Arrays.stream(numre.split(", "))
            .map(n -> ALLE.getOrDefault(n, n))
            .collect(Collectors.joining(", "));
  }

  private static Map<String, String> alle() {
    Map<String, String> grunde = new LinkedHashMap<>();
    grunde.put("1", "Mangel eller paradoksproblemer");
    grunde.put("2", "Stor vækst");
    grunde.put("3", "Strategisk betydning");
    grunde.put("4", "VEU er en del af løsningen");
    return Collections.unmodifiableMap(grunde);
  }
}
