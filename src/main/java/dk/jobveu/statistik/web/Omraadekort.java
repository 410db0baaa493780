package dk.jobveu.statistik.web;

import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The country's areas as tiles, about where they lie; darker is more, and the number stands in the
 * tile. The areas of before 2025 and those after have places of their own.
 */
record Omraadekort(Taltabel tabel, Noegletal tal) implements Diagramdel {

  /** Column, row and how many columns wide. */
  private record Plads(int x, int y, int bred) {}

  private static final Map<String, Plads> PLADSER =
      Map.of(
          "RAR Nordjylland", new Plads(0, 0, 2),
          "RAR Vestjylland", new Plads(0, 1, 1),
          "RAR Østjylland", new Plads(1, 1, 1),
          "RAR Sydjylland", new Plads(0, 2, 1),
          "RAR Fyn", new Plads(1, 2, 1),
          "RAR Sjælland", new Plads(2, 2, 1),
          "RAR Hovedstaden", new Plads(3, 1, 1),
          "RAR Bornholm", new Plads(4, 2, 1));

  private static final Map<String, Plads> PLADSER_NU =
      Map.of(
          "RBR Nordjylland", new Plads(0, 0, 2),
          "RBR Midtjylland", new Plads(0, 1, 2),
          "RBR Syddanmark", new Plads(0, 2, 2),
          "RBR Sjælland", new Plads(2, 2, 1),
          "RBR Hovedstaden", new Plads(3, 1, 1));

  private static final int SIDE = 94;
  private static final int HOEJDE = 62;
  private static final int MELLEM = 4;
  private static final int RAEKKER = 3;
  private static final int FORAN = 4;

  /** The areas whose places are known; of a table with both, those there are most of. */
  private Map<String, Plads> pladser() {
    return paaKortet(PLADSER) >= paaKortet(PLADSER_NU) ? PLADSER : PLADSER_NU;
  }

  private long paaKortet(Map<String, Plads> pladser) {
    return tabel.raekker().stream().filter(r -> pladser.containsKey(r.kode())).count();
  }

  private List<Raekke> vist() {
    Map<String, Plads> pladser = pladser();
    return tabel.raekker().stream().filter(r -> pladser.containsKey(r.kode())).toList();
  }

  @Override
  public int tegn(Tegnebraet ud, int fra) {
    ud.overskrift(fra, tal.navn());
    int top = fra + Tegnebraet.PANELHOVED;
    int stoerst = Tegnebraet.stoerst(tabel, tal);
    Map<String, Plads> pladser = pladser();
    for (Raekke r : vist()) {
      Plads p = pladser.get(r.kode());
      int bredde = p.bred() * SIDE - MELLEM;
      String farve = farve(r.tal().get(tal), stoerst);
      String skrift =
          farve.equals(Tegnebraet.BLAA) || farve.equals(Tegnebraet.BLAA_MELLEM)
              ? Tegnebraet.HVID
              : Tegnebraet.TEKST;
      int x = p.x() * SIDE + 1;
      int y = top + p.y() * (HOEJDE + MELLEM);
      ud.felt(x, y, bredde, HOEJDE, farve);
      ud.midt(x + bredde / 2, y + 24, 13, skrift, r.navn().substring(FORAN));
      ud.midt(x + bredde / 2, y + 48, 17, skrift, Tegnebraet.vaerdi(r, tal));
    }
    return top + RAEKKER * (HOEJDE + MELLEM) + MELLEM;
  }

  /** In thirds of the most. */
  private static String farve(BigDecimal v, int stoerst) {
    if (v == null || v.signum() == 0 || stoerst == 0) {
      return Tegnebraet.HVID;
    }
    long tredjedele = 3 * v.longValue();
    return tredjedele > 2L * stoerst
        ? Tegnebraet.BLAA
        : tredjedele > stoerst ? Tegnebraet.BLAA_MELLEM : Tegnebraet.BLAA_LYS;
  }

  @Override
  public String tekst() {
    return "Kort over områderne. "
        + Tegnebraet.iOrd(new Taltabel(tabel.opdeling(), vist(), tabel.ialt()), tal);
  }

  /** Whether any area has a place. */
  boolean erNoget() {
    return !vist().isEmpty();
  }
}
