package dk.jobveu.projektrum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The form of a list as a browser holds it: what the page put into its fields, and what is typed.
 */
public final class Listeformular {

  private static final Pattern FELT =
      Pattern.compile(
          "<(input|select)\\b([^>]*)>(?:(?<=>)((?:(?!</?select).)*?)</select>)?", Pattern.DOTALL);
  private static final Pattern VALGT =
      Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected=\"selected\"");
  private static final Pattern FORM =
      Pattern.compile(
          "<form(?![^>]*data-opslag)[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);

  private final Map<String, String> felter = new LinkedHashMap<>();

  private Listeformular() {}

  /** The first form of the page that something is saved with. */
  public static Listeformular af(String html) {
    Matcher form = FORM.matcher(html);
    if (!form.find()) {
      throw new AssertionError("siden har ingen formular: " + html);
    }
    Listeformular f = new Listeformular();
    Matcher felt = FELT.matcher(form.group(1));
    while (felt.find()) {
      String navn = attribut(felt.group(2), "name");
      String type = attribut(felt.group(2), "type");
      boolean vaelges = "checkbox".equals(type) || "radio".equals(type);
      boolean valgtFra = vaelges && !felt.group(2).contains("checked=\"checked\"");
      if (navn == null || valgtFra || "file".equals(type)) {
        continue;
      }
      String v = attribut(felt.group(2), "value");
      if ("checkbox".equals(type) && f.felter.containsKey(HtmlUtils.htmlUnescape(navn))) {
        v = f.felter.get(HtmlUtils.htmlUnescape(navn)) + ", " + v;
      }
      if ("select".equals(felt.group(1))) {
        Matcher valgt = VALGT.matcher(felt.group(3) == null ? "" : felt.group(3));
        v = valgt.find() ? valgt.group(1) : "";
      }
      f.felter.put(HtmlUtils.htmlUnescape(navn), v == null ? "" : HtmlUtils.htmlUnescape(v));
    }
    f.felter.remove("_csrf");
    return f;
  }

  private static String attribut(String tag, String navn) {
    Matcher m = Pattern.compile("\\b" + navn + "=\"([^\"]*)\"").matcher(tag);
    return m.find() ? m.group(1) : null;
  }

  /** Types in the row of this participant. */
  public Listeformular skriv(String deltagerId, String kolonne, String vaerdi) {
    felter.put(raekke(deltagerId) + kolonne, vaerdi);
    return this;
  }

  /** Types in a field by its name. */
  public Listeformular skriv(String navn, String vaerdi) {
    felter.put(navn, vaerdi);
    return this;
  }

  public String laes(String deltagerId, String kolonne) {
    return felter.get(raekke(deltagerId) + kolonne);
  }

  public Map<String, String> felter() {
    return felter;
  }

  public boolean harRaekke(String deltagerId) {
    return navn(deltagerId).isPresent();
  }

  /** Writes a pseudonym in the first empty row. */
  public void nyRaekke(String deltagerId) {
    felter.put(navn("").orElseThrow(() -> new AssertionError("ingen tom række")), deltagerId);
  }

  private String raekke(String deltagerId) {
    return navn(deltagerId)
        .map(n -> n.substring(0, n.length() - "deltagerId".length()))
        .orElseThrow(() -> new AssertionError(deltagerId + " er ikke i " + felter));
  }

  private Optional<String> navn(String deltagerId) {
    return felter.entrySet().stream()
        .filter(e -> e.getKey().endsWith("].deltagerId") && e.getValue().equals(deltagerId))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Names and values, alternating, as {@link Browser#send} takes them. */
  public String[] afsend() {
    return felter.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray(String[]::new);
  }
}
