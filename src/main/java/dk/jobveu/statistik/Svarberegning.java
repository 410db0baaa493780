package dk.jobveu.statistik;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.referencedata.Skemaspoergsmaal;
import dk.jobveu.referencedata.Skemaspoergsmaal.Skala;
import dk.jobveu.statistik.Taltabel.Raekke;
import dk.jobveu.statistik.Tilfredshedstal.Spurgte;
import dk.jobveu.statistik.Tilfredshedstal.Svartal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How satisfied each type of actor is, and what it answered to the evaluation's questions (R-10,
 * ), of the whole country: the answers do not know their council, type or branch.
 */
final class Svarberegning {

  private static final int HOEJ_GRAD = 4;

  /** The steps of the scale from the lowest. */
  private static final List<Noegletal> GRADER =
      List.of(
          Noegletal.I_MEGET_LAV_GRAD,
          Noegletal.I_LAV_GRAD,
          Noegletal.HVERKEN,
          Noegletal.I_HOEJ_GRAD,
          Noegletal.I_MEGET_HOEJ_GRAD);

  private final List<Svartal> svar;
  private final List<Spurgte> spurgte;
  private final Map<String, Skemaspoergsmaal> spoergsmaal = new LinkedHashMap<>();

  /**
   * @param aar the year in which the forløb began, or null for all
   */
  Svarberegning(
      List<Svartal> svar, List<Spurgte> spurgte, Integer aar, List<Skemaspoergsmaal> spoergsmaal) {
    this.svar = svar.stream().filter(s -> aar == null || aar == s.aar()).toList();
    this.spurgte = spurgte.stream().filter(s -> aar == null || aar == s.aar()).toList();
    // of a question that was put in other words later, the last ones
    spoergsmaal.forEach(s -> this.spoergsmaal.put(s.kode(), s));
  }

  Taltabel tabel(Opdeling opdeling) {
    return switch (opdeling) {
      case TILFREDSHED -> tilfredshed();
      case SPOERGSMAAL -> spoergsmaal();
      default -> throw new IllegalArgumentException(opdeling + " er ikke om svar");
    };
  }

  private Taltabel tilfredshed() {
    List<Raekke> raekker =
        spurgte.isEmpty()
            ? List.of()
            : roller()
                .map(r -> new Raekke(r.id(), r.tekst(), tilfredshed(type -> type.equals(r.id()))))
                .toList();
    return new Taltabel(
        Opdeling.TILFREDSHED, raekker, new Raekke("", "I alt", tilfredshed(type -> true)));
  }

  private static Stream<Rolle> roller() {
    return Stream.of(Rolle.values()).filter(Rolle::erMedIForloeb);
  }

  private Map<Noegletal, BigDecimal> tilfredshed(Predicate<String> hvem) {
    Map<Noegletal, BigDecimal> tal = new EnumMap<>(Noegletal.class);
    List<Spurgte> deres = spurgte.stream().filter(s -> hvem.test(s.aktoertype())).toList();
    int antalSpurgte = deres.stream().mapToInt(Spurgte::spurgte).sum();
    int besvaret = deres.stream().mapToInt(Spurgte::besvaret).sum();
    tal.put(Noegletal.SPURGTE, BigDecimal.valueOf(antalSpurgte));
    tal.put(Noegletal.BESVARET, BigDecimal.valueOf(besvaret));
    saet(tal, Noegletal.ANDEL_BESVARET, Andel.procent(besvaret, antalSpurgte));
    List<Svartal> vurderinger =
        svar.stream().filter(s -> hvem.test(s.aktoertype()) && skala(s) == Skala.TIL_TI).toList();
    int antal = antal(vurderinger, s -> true);
    tal.put(Noegletal.VURDERINGER, BigDecimal.valueOf(antal));
    saet(
        tal,
        Noegletal.TILFREDSHED,
        Andel.gennemsnit(
            vurderinger.stream().mapToInt(s -> s.vaerdi() * s.antal()).sum(),
            antal,
            Noegletal.TILFREDSHED.decimaler()));
    return tal;
  }

  private Skala skala(Svartal s) {
    Skemaspoergsmaal om = spoergsmaal.get(s.spoergsmaal());
    return om == null ? null : om.skala();
  }

  /** Row after row of one question: each type that may be told of, and all of them. */
  private Taltabel spoergsmaal() {
    List<Raekke> raekker = new ArrayList<>();
    for (Skemaspoergsmaal s : spoergsmaal.values()) {
      List<Svartal> dets =
          svar.stream()
              .filter(t -> t.spoergsmaal().equals(s.kode()) && s.skala() == Skala.GRAD)
              .toList();
      List<Rolle> kendte =
          roller().filter(r -> dets.stream().anyMatch(t -> t.aktoertype().equals(r.id()))).toList();
      for (Rolle r : kendte) {
        raekker.add(
            new Raekke(
                s.kode() + "-" + r.id(),
                r.tekst() + ": " + s.tekst(),
                grader(dets.stream().filter(t -> t.aktoertype().equals(r.id())).toList())));
      }
      if (kendte.size() > 1) {
        raekker.add(new Raekke(s.kode(), "Alle aktører: " + s.tekst(), grader(dets)));
      }
    }
    return new Taltabel(Opdeling.SPOERGSMAAL, raekker, new Raekke("", "I alt", Map.of()));
  }

  private static Map<Noegletal, BigDecimal> grader(List<Svartal> svar) {
    Map<Noegletal, BigDecimal> tal = new EnumMap<>(Noegletal.class);
    int alle = antal(svar, s -> true);
    tal.put(Noegletal.VURDERINGER, BigDecimal.valueOf(alle));
    for (int grad = 1; grad <= GRADER.size(); grad++) {
      int denne = grad;
      tal.put(GRADER.get(grad - 1), BigDecimal.valueOf(antal(svar, s -> s.vaerdi() == denne)));
    }
    saet(
        tal,
        Noegletal.ANDEL_HOEJ_GRAD,
        Andel.procent(antal(svar, s -> s.vaerdi() >= HOEJ_GRAD), alle));
    return tal;
  }

  private static int antal(List<Svartal> svar, Predicate<Svartal> hvilke) {
    return svar.stream().filter(hvilke).mapToInt(Svartal::antal).sum();
  }

  private static void saet(Map<Noegletal, BigDecimal> tal, Noegletal hvilket, BigDecimal vaerdi) {
    if (vaerdi != null) {
      tal.put(hvilket, vaerdi);
    }
  }
}
