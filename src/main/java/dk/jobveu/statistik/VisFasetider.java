package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.statistik.Fasetrin.Fase;
import dk.jobveu.statistik.Fasetrin.Maerke;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The drawings of the phases coloured by how long forløb wait at each step. */
@Brugstilfaelde(kunVis = true)
public class VisFasetider {

  private static final int TREDJEDELE = 3;

  private final Talret ret;
  private final Talgrundlag grundlag;
  private final Fasetrin fasetrin;

  VisFasetider(Talret ret, Talgrundlag grundlag, Fasetrin fasetrin) {
    this.ret = ret;
    this.grundlag = grundlag;
    this.fasetrin = fasetrin;
  }

  /**
   * Where forløb wait.
   *
   * @param tabel the same in figures
   * @param tegn draws a phase as SVG
   */
  public record Fasetider(
      List<Fase> faser, Taltabel tabel, Instant regnet, IntFunction<String> tegn) {}

  public Fasetider vis(Bruger bruger, LocalDate idag) {
    ret.kraev(bruger);
    Talgrundlag.Kendt kendt = grundlag.paa(idag);
    Taltabel tabel = kendt.gang().tabel(Opdeling.VENTETID);
    return new Fasetider(fasetrin.faser(), tabel, kendt.gangRegnet(), fase -> tegn(fase, tabel));
  }

  private String tegn(int fase, Taltabel tabel) {
    return fasetrin
        .svg(fase, maerker(tabel.raekker()))
        .orElseThrow(() -> new FindesIkke("Fasen er ikke tegnet, som modellen er nu."));
  }

  private static Map<String, Maerke> maerker(List<Raekke> raekker) {
    int laengst = raekker.stream().mapToInt(r -> antal(r, Noegletal.MEDIAN_DAGE)).max().orElse(0);
    Map<String, Maerke> alle = new HashMap<>();
    raekker.stream()
        .filter(r -> antal(r, Noegletal.FORLOEB) + antal(r, Noegletal.STAAR_HER) > 0)
        .forEach(r -> alle.put(r.kode(), maerke(r, laengst)));
    return alle;
  }

  private static Maerke maerke(Raekke r, int laengst) {
    int median = antal(r, Noegletal.MEDIAN_DAGE);
    List<String> linjer = new ArrayList<>();
    linjer.add(
        r.tal().containsKey(Noegletal.MEDIAN_DAGE)
            ? "median %d, ni af ti %s dage".formatted(median, skrevet(r, Noegletal.NI_AF_TI_DAGE))
            : "for få til at vise dage");
    linjer.add(
        "%d igennem, %d her, %d stop"
            .formatted(
                antal(r, Noegletal.FORLOEB),
                antal(r, Noegletal.STAAR_HER),
                antal(r, Noegletal.STOPPET_I_TRINNET)));
    // in thirds of the longest, rounded up, so that any wait at all is seen
    return new Maerke(laengst == 0 ? 0 : (TREDJEDELE * median + laengst - 1) / laengst, linjer);
  }

  private static String skrevet(Raekke r, Noegletal tal) {
    return r.tal().containsKey(tal) ? String.valueOf(antal(r, tal)) : "–";
  }

  private static int antal(Raekke r, Noegletal tal) {
    return r.tal().getOrDefault(tal, BigDecimal.ZERO).intValue();
  }
}
