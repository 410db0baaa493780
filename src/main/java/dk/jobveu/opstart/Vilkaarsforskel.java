package dk.jobveu.opstart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One subject of the terms, side by side for all job centres.
 *
 * @param svar text by job centre id
 */
public record Vilkaarsforskel(String emne, Map<String, String> svar) {

  private static final String IKKE_OPLYST = "Ikke oplyst";

  /** Whether the job centres' participants would be treated differently. */
  public boolean erForskellig() {
    return new HashSet<>(svar.values()).size() > 1;
  }

  /** The three subjects where a difference is felt by people who sit beside each other. */
  public static List<Vilkaarsforskel> sammenlign(List<Vilkaar> vilkaar) {
    List<Vilkaarsforskel> emner = new ArrayList<>();
    emner.add(
        emne(
            "Jobsøgningspligt",
            vilkaar,
            v -> v.jobsoegningspligt() == null ? null : v.jobsoegningspligt().tekst()));
    emner.add(
        emne("Befordring", vilkaar, v -> v.befordring() == null ? null : v.befordring().tekst()));
    emner.add(emne("Løfter om job eller uddannelse", vilkaar, Vilkaar::loefter));
    return emner;
  }

  private static Vilkaarsforskel emne(
      String emne, List<Vilkaar> vilkaar, Function<Vilkaar, String> tekst) {
    Map<String, String> svar = new LinkedHashMap<>();
    for (Vilkaar v : vilkaar) {
      String t = tekst.apply(v);
      svar.put(v.jobcenter(), t == null ? IKKE_OPLYST : t);
    }
    return new Vilkaarsforskel(emne, svar);
  }
}
