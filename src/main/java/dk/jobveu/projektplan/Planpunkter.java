package dk.jobveu.projektplan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of the plan by DMN-6's codes, as people read them. */
public final class Planpunkter {

  /** Who answers for what. */
  static final String ANSVAR = "P7g";

  private static final Map<String, String> TEKST = new LinkedHashMap<>();

  static {
    TEKST.put("P1", "1 Formål og behov");
    TEKST.put("P2a", "2 Målgrupper");
    TEKST.put("P2b", "2 Deltagerantal");
    TEKST.put("P2c", "2 De beskæftigedes forudsætninger");
    TEKST.put("P3a", "3 Model for screening");
    TEKST.put("P3b", "3 Særlige forudsætninger");
    TEKST.put("P3c", "3 Skolens rolle i screeningen");
    TEKST.put("P4a", "4 Hvornår kurserne skal kunne tilbydes");
    TEKST.put("P4b", "4 Faglig sammensætning");
    TEKST.put("P4c", "4 Afvikling og fleksibilitet");
    TEKST.put("P5", "5 Opfølgning og vejledning");
    TEKST.put("P6", "6 Prisramme");
    TEKST.put("P7a", "7 Dato for information til medarbejdere");
    TEKST.put("P7b", "7 Dato for informationsdag");
    TEKST.put("P7c", "7 Dato for screening");
    TEKST.put("P7d", "7 Dato for kursusstart");
    TEKST.put("P7e", "7 Dato for kursusafslutning");
    TEKST.put("P7f", "7 Dato for opfølgning");
    TEKST.put(ANSVAR, "7 Roller og ansvar");
  }

  private Planpunkter() {}

  /** Text by code, in the order of the plan. */
  public static Map<String, String> alle() {
    return Collections.unmodifiableMap(TEKST);
  }

  /** Codes as a sentence's list. */
  public static String tekst(List<String> koder) {
    return koder.stream().map(k -> TEKST.getOrDefault(k, k)).collect(Collectors.joining("; "));
  }
}
