package dk.jobveu.adgang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script and all that it imports as one file, so that a browser asks once and not for each. It
 * knows what our own scripts use, {@code import {a} from './x.js'}, an export before a function or
 * a constant and the first one's default, and fails at the start on anything else. Each script is a
 * function of its own, so that two may use the same name, and waits for the one before.
 */
final class Skriptbundt {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s+(?:\\{([^}]*)}\\s+from\\s+)?'([^']+)';\\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?function|const) (\\w+)");
  private static final Pattern HELE = Pattern.compile("(?m)^export default (\\w+);\\n");
  private static final Pattern UKENDT = Pattern.compile("(?m)^(?:import|export)\\b.*");

  /** Where the files of an address lie on the class path. */
  private static final Map<String, String> MAPPER =
      Map.of("/camunda/", "META-INF/resources/webjars/camunda/", "/js/", "static/js/");

  private final Map<String, String> numre = new LinkedHashMap<>();
  private final StringBuilder ud = new StringBuilder();

  private Skriptbundt() {}

  /**
   * @param adresse of the script that names the others; it may have a default export
   */
  static String af(String adresse) {
    URI rod = URI.create(adresse);
    Skriptbundt bundt = new Skriptbundt();
    String nr = bundt.tag(rod);
    if (HELE.matcher(laes(rod.getPath())).find()) {
      bundt.ud.append("export default ").append(nr).append(";\n");
    }
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
    String nr = "$" + numre.size();
    StringBuilder hentet = new StringBuilder();
    Matcher m = IMPORT.matcher(laes(adresse.getPath()));
    while (m.find()) {
      String fra = tag(adresse.resolve(m.group(2)));
      if (m.group(1) != null) {
        hentet.append("const {").append(m.group(1)).append("} = ").append(fra).append(";\n");
      }
    }
    String uden = HELE.matcher(m.replaceAll("")).replaceFirst("return $1;\n");
    List<String> giver = EXPORT.matcher(uden).results().map((MatchResult r) -> r.group(2)).toList();
    String krop = EXPORT.matcher(uden).replaceAll("$1 $2");
    kraev(!UKENDT.matcher(krop).find(), adresse, "imports or exports in a way we do not know");
    ud.append("// %s\nconst %s = await (async () => {\n".formatted(adresse.getPath(), nr));
    ud.append(hentet).append(krop);
    ud.append(giver.stream().collect(Collectors.joining(", ", "return { ", " };\n")));
    ud.append("})();\n");
    numre.put(adresse.getPath(), nr);
    return nr;
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
