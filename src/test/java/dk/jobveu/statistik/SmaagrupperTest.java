package dk.jobveu.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opfoelgning.Maalepunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody can work out a small group from what is shown, and no total is wrong by it. */
class SmaagrupperTest {

  private static final int MINDSTE = 5;
  private static final LocalDate DAG = LocalDate.of(2020, 6, 1);

  @Test
  void detLilleTaellesMedDetDerLignerMest() {
    Projekt stort = projekt("A", 2020, "RAR Fyn", 20, DAG);
    Projekt andet = projekt("B", 2019, "RAR Fyn", 20, DAG);
    Projekt lille = projekt("C", 2020, "RAR Fyn", 3, DAG);

    List<Celle> talt = Smaagrupper.talt(List.of(stort, andet, lille), MINDSTE);

    assertThat(talt).extracting(Celle::kursister).containsExactly(23, 20, 0);
    // the row they share is right, so nothing is said of it
    assertThat(talt).extracting(Celle::skjult).containsExactly(false, false, false);
  }

  @Test
  void derSigesNaarDetStaarIEnAndenRaekke() {
    List<Celle> talt =
        Smaagrupper.talt(
            List.of(
                projekt("A", 2020, "RAR Fyn", 20, DAG), projekt("B", 2020, "RAR Bornholm", 4, DAG)),
            MINDSTE);

    assertThat(talt).extracting(Celle::kursister).containsExactly(24, 0);
    assertThat(talt).extracting(Celle::skjult).containsExactly(false, true);
  }

  @Test
  void detDerErAleneVenterPaaDetNaeste() {
    Projekt lille = projekt("A", 2020, "RAR Fyn", 4, DAG);
    Projekt naeste = projekt("B", 2020, "RAR Fyn", 2, DAG.plusDays(1));

    assertThat(sum(Smaagrupper.talt(List.of(lille), MINDSTE), Celle::kursister)).isZero();
    assertThat(sum(Smaagrupper.talt(List.of(lille, naeste), MINDSTE), Celle::kursister))
        .isEqualTo(6);
  }

  @Test
  void ingenKursisterErIkkeEnLilleGruppe() {
    List<Celle> talt = Smaagrupper.talt(List.of(projekt("A", 2020, "RAR Fyn", 0, DAG)), MINDSTE);

    assertThat(talt).extracting(Celle::skjult).containsExactly(false);
  }

  /**
   * All pairs of two published sums of which the one is a part of the other, over all choices and
   * days: they differ by nothing or by a group that may be shown.
   */
  @Test
  void ingenForskelPaaToTalErEnLilleGruppe() {
    for (int froe = 0; froe < 20; froe++) {
      List<Projekt> alle = tilfaeldige(new Random(froe));
      for (ToIntFunction<Celle> tal : TAL) {
        int iAlt = 0;
        for (LocalDate d = DAG; d.isBefore(DAG.plusDays(12)); d = d.plusDays(1)) {
          List<Celle> talt = Smaagrupper.talt(kendte(alle, d), MINDSTE);
          int sum = sum(talt, tal);
          assertThat(sum - iAlt).as("fra dag til dag, frø %d", froe).satisfies(this::visesGerne);
          iAlt = sum;
          forskelle(talt, tal, froe);
        }
      }
    }
  }

  /** What is waiting is never more than what is small. */
  @Test
  void summenErRigtigNaarDeSidsteErTaltMed() {
    for (int froe = 0; froe < 20; froe++) {
      List<Projekt> alle = tilfaeldige(new Random(froe));
      int talt = sum(Smaagrupper.talt(alle, MINDSTE), Celle::kursister);
      assertThat(alle.stream().mapToInt(Projekt::kursister).sum() - talt)
          .as("frø %d", froe)
          .isBetween(0, MINDSTE - 1);
    }
  }

  private static final List<ToIntFunction<Celle>> TAL =
      List.of(
          Celle::kursister,
          c -> c.udfald().iMaal(),
          c -> c.udfald().resten(),
          c -> c.udfald().andetSvar(),
          c -> seksMaanederEfter(c).iMaal(),
          c -> seksMaanederEfter(c).resten(),
          c -> seksMaanederEfter(c).andetSvar());

  private static Projekt.Udfald seksMaanederEfter(Celle c) {
    return Optional.ofNullable(c.senere().get(Maalepunkt.SEKS))
        .map(Celle.Senere::udfald)
        .orElse(Projekt.Udfald.INGEN);
  }

  private void forskelle(List<Celle> talt, ToIntFunction<Celle> tal, int froe) {
    int sum = sum(talt, tal);
    for (Predicate<Celle> valg : valg()) {
      List<Celle> del = talt.stream().filter(valg).toList();
      int delsum = sum(del, tal);
      assertThat(delsum).as("en række, frø %d", froe).satisfies(this::visesGerne);
      assertThat(sum - delsum).as("resten, frø %d", froe).satisfies(this::visesGerne);
      for (Predicate<Celle> andet : ene()) {
        int begge = sum(del.stream().filter(andet).toList(), tal);
        assertThat(delsum - begge).as("forskellen på to, frø %d", froe).satisfies(this::visesGerne);
      }
    }
  }

  private static List<Projekt> kendte(List<Projekt> alle, LocalDate dag) {
    return alle.stream().filter(p -> !p.kendt().isAfter(dag)).toList();
  }

  private void visesGerne(Integer tal) {
    assertThat(tal == 0 || tal >= MINDSTE).as("%d kursister", tal).isTrue();
  }

  /** What the page can be asked for, alone and two together. */
  private static List<Predicate<Celle>> valg() {
    List<Predicate<Celle>> ene = ene();
    List<Predicate<Celle>> alle = new ArrayList<>(ene);
    ene.forEach(a -> ene.forEach(b -> alle.add(a.and(b))));
    return alle;
  }

  private static List<Predicate<Celle>> ene() {
    return Stream.of(
            IntStream.rangeClosed(2018, 2020)
                .mapToObj(aar -> (Predicate<Celle>) c -> c.aar() == aar),
            Stream.of("RAR Fyn", "RAR Bornholm", "RAR Sjælland")
                .map(r -> (Predicate<Celle>) c -> c.raad().equals(r)),
            Stream.of(Projekttype.values()).map(t -> (Predicate<Celle>) c -> c.type() == t))
        .flatMap(s -> s)
        .toList();
  }

  private static List<Projekt> tilfaeldige(Random r) {
    List<String> raad = List.of("RAR Fyn", "RAR Bornholm", "RAR Sjælland");
    return IntStream.range(0, 40)
        .mapToObj(
            nr -> {
              int kursister = r.nextInt(r.nextBoolean() ? 6 : 30);
              int ledige = r.nextInt(kursister + 1);
              return new Projekt(
                  "P" + nr,
                  2018 + r.nextInt(3),
                  Projekttype.values()[r.nextInt(4)],
                  raad.get(r.nextInt(3)),
                  "AMK",
                  null,
                  List.of("a", "b").get(r.nextInt(2)),
                  kursister,
                  udfald(r, ledige),
                  Map.of(Maalepunkt.SEKS, udfald(r, ledige)),
                  DAG.plusDays(r.nextInt(12)));
            })
        .toList();
  }

  private static Projekt.Udfald udfald(Random r, int ledige) {
    int iMaal = r.nextInt(ledige + 1);
    return new Projekt.Udfald(ledige, iMaal + r.nextInt(ledige - iMaal + 1), iMaal);
  }

  private static Projekt projekt(String id, int aar, String raad, int kursister, LocalDate kendt) {
    return new Projekt(
        id,
        aar,
        Projekttype.LEDIGE,
        raad,
        "AMK",
        null,
        null,
        kursister,
        Projekt.Udfald.INGEN,
        Map.of(),
        kendt);
  }

  private static int sum(List<Celle> celler, ToIntFunction<Celle> tal) {
    return celler.stream().mapToInt(tal).sum();
  }
}
