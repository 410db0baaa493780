package dk.jobveu.hjaelp;

import java.util.Locale;

/**
 * The part of an address that leads to a place on a page: the words that stand there, apart from
 * the page's own.
 */
final class Sted {

  private Sted() {}

  static String af(String tekst) {
    String ord =
        tekst
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("é", "e")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return ord.isEmpty() ? "" : "om-" + ord;
  }
}
