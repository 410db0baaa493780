package dk.jobveu.svarlink.web;

import dk.jobveu.svarlink.Svarfelt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What is typed on the page that a link leads to, by the keys of its fields and nothing else; a
 * field of which nothing was sent has no value.
 */
record Svarsidefelter(Map<String, List<String>> skrevet) {

  /** One value of a field, as it goes along hidden while the document is read. */
  public record Skjult(String navn, String vaerdi) {}

  static Svarsidefelter af(List<Svarfelt> felter, MultiValueMap<String, String> sendt) {
    Map<String, List<String>> skrevet = new LinkedHashMap<>();
    for (Svarfelt f : felter) {
      skrevet.put(f.noegle(), sendt.getOrDefault(f.noegle(), List.of()));
    }
    return new Svarsidefelter(skrevet);
  }

  /** What stands in the field. */
  public String i(String noegle) {
    List<String> v = skrevet.get(noegle);
    return v == null || v.isEmpty() ? "" : v.get(0);
  }

  /** Whether this is chosen in the field. */
  public boolean har(String noegle, String valg) {
    return skrevet.getOrDefault(noegle, List.of()).contains(valg);
  }

  public List<Skjult> skjulte() {
    List<Skjult> alle = new ArrayList<>();
    skrevet.forEach((noegle, v) -> v.forEach(en -> alle.add(new Skjult(noegle, en))));
    return alle;
  }

  /** The answers, by key. */
  static Map<String, Object> svar(List<Svarfelt> felter, MultiValueMap<String, String> sendt) {
    Map<String, Object> svar = new LinkedHashMap<>();
    for (Svarfelt f : felter) {
      svar.put(f.noegle(), f.laes(sendt.getOrDefault(f.noegle(), List.of())));
    }
    return svar;
  }
}
