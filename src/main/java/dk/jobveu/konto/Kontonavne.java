package dk.jobveu.konto;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.sikkerhed.Cockpitret;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the ids of organisations and users. Nobody types them: an id that was typed could be that
 * of a group with rights, and that it is taken would tell of somebody else's user.
 */
@Component
class Kontonavne {

  private static final int HOEJST = 40;
  private static final Set<String> FORBEHOLDT =
      Stream.concat(
              Arrays.stream(Rolle.values()).map(Rolle::id),
              Stream.of(Cockpitret.GRUPPE, "camunda", "system", "admin"))
          .collect(Collectors.toUnmodifiableSet());

  private final Konti konti;

  Kontonavne(Konti konti) {
    this.konti = konti;
  }

  /** E.g. {@code jobcenter_koebenhavn}; the first free one. */
  String organisation(String navn) {
    String id = bogstaver(navn).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    String kort = id.substring(0, Math.min(HOEJST, id.length())).replaceAll("_$", "");
    return ledigt(
        kort.isEmpty() ? "organisation" : kort, n -> FORBEHOLDT.contains(n) || konti.optaget(n));
  }

  /** The organisation and the person's initials: a name would stand in every trace of a forløb. */
  String bruger(String organisation, String navn) {
    String forbogstaver =
        Arrays.stream(bogstaver(navn).split("[^a-z0-9]+"))
            .filter(o -> !o.isEmpty())
            .map(o -> o.substring(0, 1))
            .limit(4)
            .collect(Collectors.joining());
    return ledigt(
        organisation + "_" + (forbogstaver.isEmpty() ? "bruger" : forbogstaver), konti::optaget);
  }

  private static String ledigt(String id, Predicate<String> optaget) {
    String proev = id;
    for (int nr = 2; optaget.test(proev); nr++) {
      proev = id + nr;
    }
    return proev;
  }

  private static String bogstaver(String navn) {
    String dansk =
        navn.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    return Normalizer.normalize(dansk, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
