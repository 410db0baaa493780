package dk.jobveu.statistik.web;

import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure over the years as a line, its numbers at the points; a year that is not shown is a gap.
 */
record Linjediagram(Taltabel tabel, Noegletal tal) implements Diagramdel {

  private static final int HOEJDE = 110;
  private static final int OVER = 24;
  private static final int UNDER = 34;
  private static final int KANT = 36;

  /** Years that have room for their numbers. */
  private static final int HOEJST_TAL = 9;

  @Override
  public int tegn(Tegnebraet ud, int fra) {
    ud.overskrift(fra, tal.navn());
    int top = fra + Tegnebraet.PANELHOVED + OVER;
    int bund = top + HOEJDE;
    int stoerst = Tegnebraet.stoerst(tabel, tal);
    List<Raekke> aar = tabel.raekker();
    int hver = (aar.size() + HOEJST_TAL - 1) / HOEJST_TAL;
    for (int nr = 0; nr < aar.size(); nr++) {
      BigDecimal v = aar.get(nr).tal().get(tal);
      boolean medTal = medTal(nr, hver, aar.size() - 1);
      if (medTal) {
        ud.midt(x(nr), bund + UNDER - 12, 15, Tegnebraet.TEKST, aar.get(nr).navn());
      }
      if (v == null) {
        continue;
      }
      int y = y(v, stoerst, bund);
      BigDecimal foer = nr == 0 ? null : aar.get(nr - 1).tal().get(tal);
      if (foer != null) {
        ud.streg(x(nr - 1), y(foer, stoerst, bund), x(nr), y);
      }
      ud.punkt(x(nr), y);
      if (medTal) {
        ud.midt(x(nr), y - 10, 15, Tegnebraet.TEKST, Tegnebraet.vaerdi(aar.get(nr), tal));
      }
    }
    return bund + UNDER;
  }

  /** The last one always, and none so near it that their numbers would meet. */
  private static boolean medTal(int nr, int hver, int sidste) {
    return nr == sidste || nr % hver == 0 && sidste - nr >= hver;
  }

  private int x(int nr) {
    return KANT + nr * (Tegnebraet.BREDDE - 2 * KANT) / Math.max(1, tabel.raekker().size() - 1);
  }

  private static int y(BigDecimal v, int stoerst, int bund) {
    return stoerst == 0 ? bund : bund - (int) (v.longValue() * HOEJDE / stoerst);
  }

  @Override
  public String tekst() {
    return Tegnebraet.iOrd(tabel, tal);
  }
}
