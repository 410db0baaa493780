package dk.jobveu.sikkerhed.login;

import java.util.Map;

/** What a browser calls itself, in the words that its user knows it by. */
final class Enhed {

  private static final Map<String, String> BROWSERE =
      ordnet(
          "Edg",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");
  private static final Map<String, String> SYSTEMER =
      ordnet(
          "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS",
          "Mac", "Linux", "Linux");

  private Enhed() {}

  static String af(String userAgent) {
    String ua = userAgent == null ? "" : userAgent;
    return foerste(BROWSERE, ua, "En browser") + " på " + foerste(SYSTEMER, ua, "en computer");
  }

  private static String foerste(Map<String, String> kendte, String ua, String ellers) {
    return kendte.entrySet().stream()
        .filter(k -> ua.contains(k.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ellers);
  }

  /** One names itself after several: the first that fits is the one. */
  private static Map<String, String> ordnet(String... par) {
    Map<String, String> kort = new java.util.LinkedHashMap<>();
    for (int i = 0; i < par.length; i += 2) {
      kort.put(par[i], par[i + 1]);
    }
    return kort;
  }
}
