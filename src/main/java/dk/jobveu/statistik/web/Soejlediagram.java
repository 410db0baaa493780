package dk.jobveu.statistik.web;

import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.math.RoundingMode;

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
      ud.tekst(0, y + TEKSTHOEJDE - 4, kort(r.navn()));
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

  /** What there is room for; all of it stands in the picture's title and in the table. */
  private static String kort(String navn) {
    return navn.length() <= TEGN ? navn : navn.substring(0, TEGN - 1) + "…";
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
