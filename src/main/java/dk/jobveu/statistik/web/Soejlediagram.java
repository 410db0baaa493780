package dk.jobveu.statistik.web;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The projects and kursister of a table as bars, a panel each, in SVG: what is shown stands as
 * numbers beside the bars, so neither colour nor length alone says anything (WCAG 1.4.1).
 */
final class Soejlediagram {

  private static final int BREDDE = 480;
  private static final int TEKSTHOEJDE = 20;
  private static final int SOEJLEHOEJDE = 14;
  private static final int RAEKKEHOEJDE = 44;
  private static final int PANELHOVED = 34;
  private static final int PLADS_TIL_TAL = 70;
  private static final int TEGN = 62;

  private final Taltabel tabel;
  private final List<Noegletal> paneler;

  Soejlediagram(Taltabel tabel) {
    this.tabel = tabel;
    this.paneler =
        switch (tabel.opdeling()) {
          case UDFALD -> List.of(Noegletal.LEDIGE, Noegletal.I_MAAL);
          case SENERE -> List.of(Noegletal.SVARET, Noegletal.I_MAAL);
          case FASE -> List.of(Noegletal.FORLOEB, Noegletal.STOPPET);
          case STOP, PRINCIP -> List.of(Noegletal.FORLOEB);
          case TJEKLISTE -> List.of(Noegletal.OPFYLDT, Noegletal.IKKE_OPFYLDT);
          default -> List.of(Noegletal.PROJEKTER, Noegletal.KURSISTER);
        };
  }

  String svg() {
    StringBuilder ud = new StringBuilder();
    int y = 0;
    for (Noegletal tal : paneler) {
      y = panel(ud, tal, y);
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
        role="img" font-family="Arial, Helvetica, sans-serif"><title>%3$s</title>\
        <rect width="%1$d" height="%2$d" fill="#fff"/>%4$s</svg>
        """
        .formatted(BREDDE, y, xml(tekst()), ud);
  }

  /** The same in words, for those who do not see the picture. */
  String tekst() {
    return paneler.stream()
        .map(
            t ->
                tabel.raekker().stream()
                    .map(r -> r.navn() + " " + vaerdi(r, t))
                    .collect(Collectors.joining(", ", t.navn() + " efter " + efter() + ": ", ".")))
        .collect(Collectors.joining(" "));
  }

  private String efter() {
    return tabel.opdeling().navn().toLowerCase(Locale.ROOT);
  }

  private int panel(StringBuilder ud, Noegletal tal, int fra) {
    int stoerst =
        tabel.raekker().stream()
            .map(r -> r.tal().get(tal))
            .filter(Objects::nonNull)
            .mapToInt(BigDecimal::intValue)
            .max()
            .orElse(0);
    int y = fra + TEKSTHOEJDE;
    tekst(ud, 0, y, "16", tal.navn(), true);
    y = fra + PANELHOVED;
    for (Raekke r : tabel.raekker()) {
      tekst(ud, 0, y + TEKSTHOEJDE - 4, "15", kort(r.navn()), false);
      int bredde = bredde(r.tal().get(tal), stoerst);
      ud.append(
          "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#0b3d5c\"/>"
              .formatted(y + TEKSTHOEJDE, bredde, SOEJLEHOEJDE));
      tekst(ud, bredde + 6, y + TEKSTHOEJDE + SOEJLEHOEJDE - 1, "15", vaerdi(r, tal), false);
      y += RAEKKEHOEJDE;
    }
    return y;
  }

  /** What there is room for; all of it stands in the picture's title and in the table. */
  private static String kort(String navn) {
    return navn.length() <= TEGN ? navn : navn.substring(0, TEGN - 1) + "…";
  }

  private static int bredde(BigDecimal vaerdi, int stoerst) {
    return vaerdi == null || stoerst == 0
        ? 0
        : (int) (vaerdi.longValue() * (BREDDE - PLADS_TIL_TAL) / stoerst);
  }

  private static String vaerdi(Raekke r, Noegletal tal) {
    BigDecimal v = r.tal().get(tal);
    return v == null ? "vises ikke" : Taltekst.skriv(v);
  }

  private static void tekst(
      StringBuilder ud, int x, int y, String stoerrelse, String tekst, boolean fed) {
    ud.append(
        "<text x=\"%d\" y=\"%d\" font-size=\"%s\" fill=\"#1b242c\"%s>%s</text>"
            .formatted(x, y, stoerrelse, fed ? " font-weight=\"bold\"" : "", xml(tekst)));
  }

  /** XML knows no {@code &aring;}: only its own signs are put in another way. */
  private static String xml(String tekst) {
    return HtmlUtils.htmlEscape(tekst, StandardCharsets.UTF_8.name());
  }
}
