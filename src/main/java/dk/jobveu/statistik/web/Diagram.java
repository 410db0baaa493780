package dk.jobveu.statistik.web;

import static dk.jobveu.statistik.Noegletal.ANDEL_HOEJ_GRAD;
import static dk.jobveu.statistik.Noegletal.FORLOEB;
import static dk.jobveu.statistik.Noegletal.IKKE_OPFYLDT;
import static dk.jobveu.statistik.Noegletal.I_MAAL;
import static dk.jobveu.statistik.Noegletal.KURSISTER;
import static dk.jobveu.statistik.Noegletal.KURSISTER_PR_1000;
import static dk.jobveu.statistik.Noegletal.LEDIGE;
import static dk.jobveu.statistik.Noegletal.MEDIAN_DAGE;
import static dk.jobveu.statistik.Noegletal.OPFYLDT;
import static dk.jobveu.statistik.Noegletal.PROJEKTER;
import static dk.jobveu.statistik.Noegletal.STOPPET;
import static dk.jobveu.statistik.Noegletal.SVARET;
import static dk.jobveu.statistik.Noegletal.TILFREDSHED;

import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Opdeling;
import dk.jobveu.statistik.Taltabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The picture of a table: lines over years, a map of areas, and bars of everything else. */
record Diagram(List<Diagramdel> dele) {

  /** Fewer years are bars: two points make no development. */
  private static final int AAR_TIL_EN_LINJE = 3;

  static Diagram af(Taltabel t) {
    List<Diagramdel> dele = new ArrayList<>();
    if (t.opdeling() == Opdeling.RAAD || t.opdeling() == Opdeling.RAAD_NU) {
      Omraadekort kort =
          new Omraadekort(t, kendt(t, KURSISTER_PR_1000) ? KURSISTER_PR_1000 : PROJEKTER);
      if (kort.erNoget()) {
        dele.add(kort);
      }
    }
    boolean linje = t.opdeling() == Opdeling.AAR && t.raekker().size() >= AAR_TIL_EN_LINJE;
    for (Noegletal tal : tal(t.opdeling())) {
      dele.add(linje ? new Linjediagram(t, tal) : new Soejlediagram(t, tal));
    }
    return new Diagram(dele);
  }

  private static boolean kendt(Taltabel t, Noegletal tal) {
    return t.raekker().stream().anyMatch(r -> r.tal().containsKey(tal));
  }

  private static List<Noegletal> tal(Opdeling opdeling) {
    return switch (opdeling) {
      case UDFALD -> List.of(LEDIGE, I_MAAL);
      case SENERE -> List.of(SVARET, I_MAAL);
      case FASE -> List.of(FORLOEB, STOPPET);
      case VENTETID -> List.of(MEDIAN_DAGE);
      case STOP, PRINCIP, KOORDINERING -> List.of(FORLOEB);
      case TJEKLISTE -> List.of(OPFYLDT, IKKE_OPFYLDT);
      case TILFREDSHED -> List.of(TILFREDSHED);
      case SPOERGSMAAL -> List.of(ANDEL_HOEJ_GRAD);
      default -> List.of(PROJEKTER, KURSISTER);
    };
  }

  String svg() {
    Tegnebraet ud = new Tegnebraet();
    int y = 0;
    for (Diagramdel del : dele) {
      y = del.tegn(ud, y);
    }
    return ud.svg(y, tekst());
  }

  /** The same in words, for those who do not see the picture. */
  String tekst() {
    return dele.stream().map(Diagramdel::tekst).collect(Collectors.joining(" "));
  }
}
