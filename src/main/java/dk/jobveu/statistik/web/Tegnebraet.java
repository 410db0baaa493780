package dk.jobveu.statistik.web;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG; its colours are those of {@code skala.css}, as every picture's (docs/adr/0028). */
final class Tegnebraet {

  static final int BREDDE = 480;
  static final int PANELHOVED = 34;
  static final String TEKST = "#1b242c";
  static final String HVID = "#fff";
  static final String BLAA = "#0b3d5c";
  static final String BLAA_MELLEM = "#325c76";
  static final String BLAA_LYS = "#e8f1f6";

  private static final int TEKSTHOEJDE = 20;

  private final StringBuilder ud = new StringBuilder();

  /** The heading of a part. */
  void overskrift(int y, String tekst) {
    tekst(0, y + TEKSTHOEJDE, 16, TEKST, " font-weight=\"bold\"", tekst);
  }

  void tekst(int x, int y, String tekst) {
    tekst(x, y, 15, TEKST, "", tekst);
  }

  /** In the middle of a place. */
  void midt(int x, int y, int stoerrelse, String farve, String tekst) {
    tekst(x, y, stoerrelse, farve, " text-anchor=\"middle\"", tekst);
  }

  private void tekst(int x, int y, int stoerrelse, String farve, String mere, String tekst) {
    ud.append(
        "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\"%s>%s</text>"
            .formatted(x, y, stoerrelse, farve, mere, xml(tekst)));
  }

  void flade(int x, int y, int bredde, int hoejde, String farve) {
    ud.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
            .formatted(x, y, bredde, hoejde, farve));
  }

  /** A surface with an edge, so that a light one is seen too. */
  void felt(int x, int y, int bredde, int hoejde, String farve) {
    ud.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(x, y, bredde, hoejde, farve, BLAA));
  }

  void streg(int x1, int y1, int x2, int y2) {
    ud.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>"
            .formatted(x1, y1, x2, y2, BLAA));
  }

  void punkt(int x, int y) {
    ud.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>".formatted(x, y, BLAA));
  }

  /** All of it as a file. */
  String svg(int hoejde, String titel) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
        role="img" font-family="Arial, Helvetica, sans-serif"><title>%3$s</title>\
        <rect width="%1$d" height="%2$d" fill="%4$s"/>%5$s</svg>
        """
        .formatted(BREDDE, hoejde, xml(titel), HVID, ud);
  }

  /** XML knows no {@code &aring;}: only its own signs are put in another way. */
  private static String xml(String tekst) {
    return HtmlUtils.htmlEscape(tekst, StandardCharsets.UTF_8.name());
  }

  static String vaerdi(Raekke r, Noegletal tal) {
    BigDecimal v = r.tal().get(tal);
    return v == null ? "vises ikke" : Taltekst.skriv(v);
  }

  static int stoerst(Taltabel tabel, Noegletal tal) {
    return tabel.raekker().stream()
        .map(r -> r.tal().get(tal))
        .filter(Objects::nonNull)
        .mapToInt(v -> v.setScale(0, RoundingMode.CEILING).intValueExact())
        .max()
        .orElse(0);
  }

  /** A figure of all rows in one sentence. */
  static String iOrd(Taltabel tabel, Noegletal tal) {
    return tabel.raekker().stream()
        .map(r -> r.navn() + " " + vaerdi(r, tal))
        .collect(
            Collectors.joining(
                ", ",
                tal.navn() + " efter " + tabel.opdeling().navn().toLowerCase(Locale.ROOT) + ": ",
                "."));
  }
}
