package dk.jobveu.statistik.web;

import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a table as bars: what is shown stands as numbers beside the bars, so neither colour
 * nor length alone says anything (WCAG 1.4.1).
 */
record Soejlediagram(Taltabel tabel, Noegletal tal) implements Diagramdel {

  private static final int TEKSTHOEJDE = 20;
  private static final int SOEJLEHOEJDE = 14;
  private static final int RAEKKEHOEJDE = 44;
  private static final int PLADS_TIL_TAL = 70;
  private static final int TEGN = 62;

  @Override
  public int tegn(Tegnebraet ud, int fra) {
    int stoerst = Tegnebraet.stoerst(tabel, tal);
    ud.overskrift(fra, tal.navn());
    int y = fra + Tegnebraet.PANELHOVED;
    for (Raekke r : tabel.raekker()) {
      for (String linje : linjer(r.navn())) {
        ud.tekst(0, y + TEKSTHOEJDE - 4, linje);
        y += TEKSTHOEJDE;
      }
      y -= TEKSTHOEJDE;
      int bredde = bredde(r.tal().get(tal), stoerst);
      ud.flade(0, y + TEKSTHOEJDE, bredde, SOEJLEHOEJDE, Tegnebraet.BLAA);
      ud.tekst(bredde + 6, y + TEKSTHOEJDE + SOEJLEHOEJDE - 1, Tegnebraet.vaerdi(r, tal));
      y += RAEKKEHOEJDE;
    }
    return y;
  }

  @Override
  public String tekst() {
    return Tegnebraet.iOrd(tabel, tal);
  }

  /** A name that is too long for one line, as a question is, goes on in the next. */
  private static List<String> linjer(String navn) {
    List<String> linjer = new ArrayList<>();
    StringBuilder linje = new StringBuilder();
    for (String ord : navn.split(" ")) {
      if (!linje.isEmpty() && linje.length() + 1 + ord.length() > TEGN) {
        linjer.add(linje.toString());
        linje.setLength(0);
      }
      linje.append(linje.isEmpty() ? "" : " ").append(ord);
    }
    linjer.add(linje.toString());
    return linjer;
  }

  private static int bredde(BigDecimal vaerdi, int stoerst) {
    return vaerdi == null || stoerst == 0
        ? 0
        : vaerdi
            .multiply(BigDecimal.valueOf(Tegnebraet.BREDDE - PLADS_TIL_TAL))
            .divide(BigDecimal.valueOf(stoerst), 0, RoundingMode.DOWN)
            .intValue();
  }
}
