package dk.jobveu.adgang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script and all that it imports as one file, so that a browser asks once and not for each. It
 * knows what our own scripts use, {@code import {a} from './x.js'} and an export before a function
 * or a constant, and fails at the start on anything else. Each script is a function of its own, so
 * that two may use the same name.
 */
final class Skriptbundt {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s+(?:\\{([^}]*)}\\s+from\\s+)?'([^']+)';\\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?function|const) (\\w+)");
  private static final Pattern UKENDT = Pattern.compile("(?m)^(?:import|export)\\b.*");

  /** Waited for before anything else may begin, at the outermost level. */
  private static final Pattern VENTER = Pattern.compile("(?m)^(?!async )\\w[^/\\n]*\\bawait\\b");

  /** Where the files of an address lie on the class path. */
  private static final Map<String, String> MAPPER =
      Map.of("/camunda/", "META-INF/resources/webjars/camunda/", "/js/", "static/js/");

  private final Map<String, String> numre = new LinkedHashMap<>();
  private final StringBuilder ud = new StringBuilder();
  private final List<String> ventende = new ArrayList<>();
  private int skrevne;

  private Skriptbundt() {}

  /**
   * @param adresse of the script that names the others
   */
  static String af(String adresse) {
    Skriptbundt bundt = new Skriptbundt();
    bundt.tag(URI.create(adresse));
    bundt.ventende.forEach(nr -> bundt.ud.append("await ").append(nr).append(";\n"));
    return bundt.ud.toString();
  }

  /** Writes a script after those that it imports; the name of what it gives. */
  private String tag(URI adresse) {
    String kendt = numre.get(adresse.getPath());
    if (kendt != null) {
      kraev(!kendt.isEmpty(), adresse, "imports itself");
      return kendt;
    }
    numre.put(adresse.getPath(), "");
    String kilde = laes(adresse.getPath());
    StringBuilder krop = new StringBuilder();
    Matcher m = IMPORT.matcher(kilde);
    while (m.find()) {
      String fra = tag(adresse.resolve(m.group(2)));
      if (m.group(1) != null) {
        krop.append("const {").append(m.group(1)).append("} = ").append(fra).append(";\n");
      }
    }
    String uden = m.replaceAll("");
    List<String> giver = EXPORT.matcher(uden).results().map((MatchResult r) -> r.group(2)).toList();
    krop.append(EXPORT.matcher(uden).replaceAll("$1 $2"));
    kraev(!UKENDT.matcher(krop).find(), adresse, "imports or exports in a way we do not know");
    boolean venter = VENTER.matcher(krop).find();
    kraev(!venter || giver.isEmpty(), adresse, "waits, so that others cannot import from it");
    String nr = "$" + ++skrevne;
    skriv(adresse, nr, krop, giver, venter);
    numre.put(adresse.getPath(), nr);
    if (venter) {
      ventende.add(nr);
    }
    return nr;
  }

  private void skriv(
      URI adresse, String nr, CharSequence krop, List<String> giver, boolean venter) {
    ud.append("// ").append(adresse.getPath()).append('\n');
    ud.append("const ")
        .append(nr)
        .append(" = (")
        .append(venter ? "async " : "")
        .append("() => {\n");
    ud.append(krop);
    ud.append(giver.stream().collect(Collectors.joining(", ", "return { ", " };\n")));
    ud.append("})();\n");
  }

  private static String laes(String sti) {
    String fil =
        MAPPER.entrySet().stream()
            .filter(m -> sti.startsWith(m.getKey()))
            .map(m -> m.getValue() + sti.substring(m.getKey().length()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(sti + " lies in none of our folders"));
    try (InputStream ind = Skriptbundt.class.getClassLoader().getResourceAsStream(fil)) {
      if (ind == null) {
        throw new IllegalStateException(fil + " is not there");
      }
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void kraev(boolean ok, URI adresse, String hvad) {
    if (!ok) {
      throw new IllegalStateException(adresse.getPath() + " " + hvad);
    }
  }
}
