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
    emner.add(emne("Jobsøgningspligt", vilkaar, i -> tekst(i.jobsoegningspligt(), p -> p.tekst())));
    emner.add(emne("Befordring", vilkaar, i -> tekst(i.befordring(), b -> b.tekst())));
    emner.add(emne("Løfter om job eller uddannelse", vilkaar, Vilkaar.Indhold::loefter));
    return emner;
  }

  private static <T> String tekst(T valg, Function<T, String> tekst) {
    return valg == null ? null : tekst.apply(valg);
  }

  private static Vilkaarsforskel emne(
      String emne, List<Vilkaar> vilkaar, Function<Vilkaar.Indhold, String> tekst) {
    Map<String, String> svar = new LinkedHashMap<>();
    for (Vilkaar v : vilkaar) {
      String t = tekst.apply(v.indhold());
      svar.put(v.jobcenter(), t == null ? IKKE_OPLYST : t);
    }
    return new Vilkaarsforskel(emne, svar);
  }
}
