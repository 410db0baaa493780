package dk.jobveu.statistik;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.statistik.Fasetrin.Trin;
import dk.jobveu.statistik.Gang.Fravigelse;
import dk.jobveu.statistik.Gang.Raekkestand;
import dk.jobveu.statistik.Gang.Stand;
import dk.jobveu.statistik.Gang.Ventetid;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far forløb come, why they stop and what they depart from, of the whole
 * country: nobody shall see the inside of one forløb, so nothing is told of a few, and nothing is
 * divided further.
 */
final class Gangberegning {

  private static final List<Noegletal> I_FASE =
      List.of(
          Noegletal.I_FASE_1,
          Noegletal.I_FASE_2,
          Noegletal.I_FASE_3,
          Noegletal.I_FASE_4,
          Noegletal.I_FASE_5);

  private static final int FASER = I_FASE.size();

  private final List<Stand> staender;
  private final List<Raekkestand> tjekliste;
  private final List<Fravigelse> fravigelser;
  private final Map<String, Integer> koordinerede;
  private final List<Trin> trin;
  private final Map<String, Ventetid> ventetider;
  private final int mindste;

  /**
   * @param mindste fewer forløb than this are not told of
   */
  Gangberegning(Gang gang, List<Trin> trin, List<Ventetid> ventetider, int mindste) {
    this.staender = gang.staender();
    this.tjekliste = gang.tjekliste();
    this.fravigelser = gang.fravigelser();
    this.koordinerede = gang.koordinerede();
    this.trin = trin;
    this.ventetider =
        ventetider.stream().collect(Collectors.toMap(Ventetid::kode, Function.identity()));
    this.mindste = mindste;
  }

  Taltabel tabel(Opdeling opdeling) {
    return switch (opdeling) {
      case FASE -> faser();
      case VENTETID -> ventetid();
      case STOP -> stop();
      case PRINCIP -> principper();
      case TJEKLISTE -> tjekliste();
      case KOORDINERING -> koordinering();
      default -> throw new IllegalArgumentException(opdeling + " er ikke om gangen");
    };
  }

  private Taltabel faser() {
    int alle = antal(s -> true);
    List<Raekke> raekker = new ArrayList<>();
    for (int fase = 1; fase <= FASER && alle >= mindste; fase++) {
      int denne = fase;
      Map<Noegletal, BigDecimal> tal =
          forloeb(antal(s -> s.fase() >= denne - 1 || erGennemfoert(s)), alle);
      tal.put(
          Noegletal.STOPPET,
          BigDecimal.valueOf(
              antal(s -> erStoppet(s) && Math.min(s.fase(), FASER - 1) == denne - 1)));
      raekker.add(new Raekke(String.valueOf(fase), "Fase " + fase, tal));
    }
    if (alle >= mindste) {
      raekker.add(
          new Raekke(
              "gennemfoert", "Gennemført", forloeb(antal(Gangberegning::erGennemfoert), alle)));
    }
    return new Taltabel(Opdeling.FASE, raekker, ialt(alle));
  }

  /** Days of fewer than these forløb would tell of one; those of the slowest tenth need more. */
  private Taltabel ventetid() {
    int alle = antal(s -> true);
    return new Taltabel(
        Opdeling.VENTETID,
        alle < mindste
            ? List.of()
            : trin.stream()
                .map(
                    t ->
                        new Raekke(
                            t.kode(),
                            "Fase %d: %s".formatted(t.fase(), t.navn()),
                            ventetid(ventetider.get(t.kode()))))
                .toList(),
        new Raekke("", "I alt", Map.of()));
  }

  private Map<Noegletal, BigDecimal> ventetid(Ventetid v) {
    Map<Noegletal, BigDecimal> tal = new EnumMap<>(Noegletal.class);
    tal.put(Noegletal.FORLOEB, BigDecimal.valueOf(v == null ? 0 : v.forloeb()));
    tal.put(Noegletal.STAAR_HER, BigDecimal.valueOf(v == null ? 0 : v.her()));
    tal.put(Noegletal.STOPPET_I_TRINNET, BigDecimal.valueOf(v == null ? 0 : v.stoppet()));
    if (v != null && v.forloeb() >= mindste) {
      tal.put(Noegletal.MEDIAN_DAGE, dage(v.median()));
    }
    if (v != null && v.forloeb() >= 2 * mindste) {
      tal.put(Noegletal.NI_AF_TI_DAGE, dage(v.niAfTi()));
    }
    return tal;
  }

  private static BigDecimal dage(BigDecimal dage) {
    return dage.setScale(0, RoundingMode.HALF_UP);
  }

  private Taltabel stop() {
    int alle = antal(Gangberegning::erStoppet);
    List<Raekke> raekker =
        alle < mindste
            ? List.of()
            : Stream.of(Stopaarsag.values())
                .map(
                    a ->
                        new Raekke(
                            a.name(),
                            a.tekst(),
                            forloeb(antal(s -> erStoppet(s) && s.aarsag() == a), alle)))
                .toList();
    return new Taltabel(Opdeling.STOP, raekker, ialt(alle));
  }

  private Taltabel principper() {
    int alle = antal(Gangberegning::erGennemfoert);
    List<Raekke> raekker = new ArrayList<>();
    for (int nr = 1; nr <= Principper.ANTAL && alle >= mindste; nr++) {
      raekker.add(fraveget(nr, nr + " " + Principper.navn(nr), alle));
    }
    if (alle >= mindste) {
      raekker.add(fraveget(0, "Tjeklisten og andre regler", alle));
    }
    return new Taltabel(Opdeling.PRINCIP, raekker, ialt(alle));
  }

  private Raekke fraveget(int princip, String navn, int alle) {
    Map<Noegletal, BigDecimal> tal = forloeb(fraveget(princip, 0), alle);
    for (int fase = 1; fase <= FASER; fase++) {
      tal.put(I_FASE.get(fase - 1), BigDecimal.valueOf(fraveget(princip, fase)));
    }
    return new Raekke(String.valueOf(princip), navn, tal);
  }

  private int fraveget(int princip, int fase) {
    return fravigelser.stream()
        .filter(f -> f.princip() == princip && f.fase() == fase)
        .mapToInt(Fravigelse::antal)
        .sum();
  }

  private Taltabel tjekliste() {
    int alle = antal(Gangberegning::erGennemfoert);
    List<Raekke> raekker =
        alle < mindste
            ? List.of()
            : Tjekliste.hovedraekker().stream()
                .map(r -> new Raekke(r, r + " " + Tjekliste.tekst(r), tilstande(r)))
                .toList();
    return new Taltabel(Opdeling.TJEKLISTE, raekker, new Raekke("", "I alt", Map.of()));
  }

  /** Each role, and the share without a VEU-koordinator, which the method aims at. */
  private Taltabel koordinering() {
    int alle = koordinerede.values().stream().mapToInt(Integer::intValue).sum();
    List<Raekke> raekker = new ArrayList<>();
    if (alle >= mindste) {
      for (Rolle rolle : Rolle.values()) {
        int antal = koordinerede.getOrDefault(rolle.id(), 0);
        if (rolle == Rolle.KOORDINATOR || antal > 0) {
          raekker.add(
              new Raekke(
                  rolle.id(),
                  rolle == Rolle.KOORDINATOR ? "VEU-koordinator" : rolle.tekst(),
                  forloeb(antal, alle)));
        }
      }
      raekker.add(
          new Raekke(
              "uden",
              "Uden VEU-koordinator",
              forloeb(alle - koordinerede.getOrDefault(Rolle.KOORDINATOR.id(), 0), alle)));
    }
    return new Taltabel(Opdeling.KOORDINERING, raekker, ialt(alle));
  }

  private Map<Noegletal, BigDecimal> tilstande(String raekke) {
    Map<Noegletal, BigDecimal> tal = new EnumMap<>(Noegletal.class);
    tal.put(Noegletal.OPFYLDT, antal(raekke, Tilstand.OPFYLDT));
    tal.put(Noegletal.PAA_ANDEN_VIS, antal(raekke, Tilstand.OPFYLDT_PAA_ANDEN_VIS));
    tal.put(Noegletal.IKKE_RELEVANT, antal(raekke, Tilstand.IKKE_RELEVANT));
    tal.put(Noegletal.IKKE_OPFYLDT, antal(raekke, Tilstand.IKKE_OPFYLDT));
    return tal;
  }

  private BigDecimal antal(String raekke, Tilstand tilstand) {
    return BigDecimal.valueOf(
        tjekliste.stream()
            .filter(r -> r.raekke().equals(raekke) && r.tilstand() == tilstand)
            .mapToInt(Raekkestand::antal)
            .sum());
  }

  private int antal(Predicate<Stand> hvilke) {
    return staender.stream().filter(hvilke).mapToInt(Stand::antal).sum();
  }

  private static boolean erGennemfoert(Stand s) {
    return s.status() == Forloebstatus.GENNEMFOERT;
  }

  private static boolean erStoppet(Stand s) {
    return s.status() == Forloebstatus.STOPPET || s.status() == Forloebstatus.AFLYST;
  }

  private Raekke ialt(int alle) {
    return new Raekke("", "I alt", alle < mindste ? Map.of() : forloeb(alle, alle));
  }

  private static Map<Noegletal, BigDecimal> forloeb(int antal, int alle) {
    Map<Noegletal, BigDecimal> tal = new EnumMap<>(Noegletal.class);
    tal.put(Noegletal.FORLOEB, BigDecimal.valueOf(antal));
    BigDecimal andel = Andel.procent(antal, alle);
    if (andel != null) {
      tal.put(Noegletal.ANDEL_FORLOEB, andel);
    }
    return tal;
  }
}
