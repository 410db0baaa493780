package dk.jobveu.projektrum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.projektrum.Stade.Hos;
import dk.jobveu.projektrum.Tavletal.Dag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the board says of a forløb, which filter finds it, and in which order they stand. */
class StadeTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 3, 2);
  private static final Tavlegraenser GRAENSER =
      new Tavlegraenser(Period.ofDays(21), Period.ofDays(21), 50, Duration.ofMinutes(30));
  private static final Tavlefilter ALLE = new Tavlefilter(null, null, false, false, false, false);

  private final Stade almindeligt = stade("A", List.of(hos(0, 1)), tal(null, 0, null, null), false);
  private final Stade forsinket = stade("F", List.of(hos(2, 1)), tal(null, 0, null, null), false);
  private final Stade blokeret = stade("B", List.of(hos(0, 1)), tal(null, 0, null, null), true);
  private final Stade tyndt =
      stade("T", List.of(hos(0, 1)), tal(12, 3, IDAG.plusDays(20), null), false);
  private final Stade stille = stade("S", List.of(hos(0, 40)), tal(null, 0, null, null), false);
  private final List<Stade> alle = List.of(almindeligt, stille, tyndt, forsinket, blokeret);

  @Test
  void deBlokeredeOgForsinkedeStaarFoerst() {
    assertThat(Behov.ordnet(alle.stream()))
        .containsExactly(blokeret, forsinket, tyndt, stille, almindeligt);
  }

  @Test
  void hvertFilterFinderSit() {
    assertThat(alle).allMatch(ALLE::passer);
    assertThat(alle.stream().filter(new Tavlefilter(null, null, true, false, false, false)::passer))
        .containsExactly(forsinket);
    assertThat(alle.stream().filter(new Tavlefilter(null, null, false, true, false, false)::passer))
        .containsExactly(blokeret);
    assertThat(alle.stream().filter(new Tavlefilter(null, null, false, false, true, false)::passer))
        .containsExactly(tyndt);
    assertThat(alle.stream().filter(new Tavlefilter(null, null, false, false, false, true)::passer))
        .containsExactly(stille);
    assertThat(alle)
        .allMatch(new Tavlefilter(2, "RAR Østjylland", false, false, false, false)::passer)
        .noneMatch(new Tavlefilter(1, null, false, false, false, false)::passer)
        .noneMatch(new Tavlefilter(null, "RAR Fyn", false, false, false, false)::passer);
  }

  /** Thirty, six of each kind, in five phases and three areas, one of them wrong in two ways. */
  @Test
  void tredivePaaTavlen() {
    List<Stade> tredive = new ArrayList<>();
    for (int nr = 0; nr < 30; nr++) {
      boolean staaet = nr % 5 == 4;
      int overskredet = nr % 5 == 3 ? 1 + nr / 5 : nr == 4 ? 9 : 0;
      Tavletal tal = nr % 5 == 2 ? tal(12, 3, IDAG.plusDays(20), null) : tal(null, 0, null, null);
      tredive.add(
          stade(
              "JV-%02d".formatted(nr),
              1 + nr / 6,
              List.of("RAR Fyn", "RAR Østjylland", "RBR Syddanmark").get(nr % 3),
              List.of(hos(overskredet, nr % 5 == 1 ? 40 : 1)),
              tal,
              staaet));
    }
    Collections.reverse(tredive);

    List<Stade> tavle = Behov.ordnet(tredive.stream());
    // blocked, the one that is late too first; late, the latest first; thin; quiet; the rest
    assertThat(tavle.stream().map(s -> s.forloeb().id()))
        .containsExactly(
            "JV-04", "JV-09", "JV-14", "JV-19", "JV-24", "JV-29", // blocked
            "JV-28", "JV-23", "JV-18", "JV-13", "JV-08", "JV-03", // late
            "JV-02", "JV-07", "JV-12", "JV-17", "JV-22", "JV-27", // thin
            "JV-01", "JV-06", "JV-11", "JV-16", "JV-21", "JV-26", // quiet
            "JV-00", "JV-05", "JV-10", "JV-15", "JV-20", "JV-25");
    assertThat(antal(tavle, new Tavlefilter(null, null, true, false, false, false))).isEqualTo(7);
    assertThat(antal(tavle, new Tavlefilter(null, null, false, true, false, false))).isEqualTo(6);
    assertThat(antal(tavle, new Tavlefilter(null, null, false, false, true, false))).isEqualTo(6);
    assertThat(antal(tavle, new Tavlefilter(null, null, false, false, false, true))).isEqualTo(6);
    assertThat(antal(tavle, new Tavlefilter(3, null, false, false, false, false))).isEqualTo(6);
    assertThat(antal(tavle, new Tavlefilter(null, "RAR Fyn", false, false, false, false)))
        .isEqualTo(10);
    assertThat(antal(tavle, new Tavlefilter(3, "RAR Fyn", false, true, false, false))).isZero();
    assertThat(antal(tavle, new Tavlefilter(3, "RBR Syddanmark", false, true, false, false)))
        .isEqualTo(1);
  }

  private static long antal(List<Stade> tavle, Tavlefilter filter) {
    return tavle.stream().filter(filter::passer).count();
  }

  @Test
  void naarEtUdbudLoeberErDetDetDerVentesPaa() {
    Stade udbud = stade("U", List.of(), tal(null, 0, null, IDAG), false);
    assertThat(udbud.venterPaa()).contains("byde til og med 2. marts 2026");
    assertThat(udbud.erBlokeret()).isFalse();
    Stade ingen = stade("I", List.of(), tal(null, 0, null, null), false);
    assertThat(ingen.venterPaa()).isNull();
    assertThat(ingen.blokeretFordi()).startsWith("Ingen har en opgave");
  }

  /** The day before the limit nothing is said yet, and with enough nothing is wrong. */
  @Test
  void tyndtErDetFoerstNaarPladserneSnartSkalVaereFyldt() {
    assertThat(tyndt.tyndtFordi())
        .isEqualTo("3 kandidater og ingen lovede job, men mindst 12 skal til.");
    assertThat(stade("T", List.of(hos(0, 1)), tal(12, 3, IDAG.plusDays(21), null), false).erTyndt())
        .isTrue();
    assertThat(stade("T", List.of(hos(0, 1)), tal(12, 3, IDAG.plusDays(22), null), false).erTyndt())
        .isFalse();
    assertThat(stade("T", List.of(hos(0, 1)), tal(0, 0, IDAG, null), false).erTyndt()).isFalse();
  }

  @Test
  void denNaesteDagErDenFoersteDerIkkeErGaaet() {
    Tavletal tal =
        new Tavletal(
            0,
            0,
            null,
            null,
            0,
            null,
            null,
            false,
            List.of(
                new Dag(IDAG.minusDays(1), "gået"),
                new Dag(IDAG.plusDays(9), "senere"),
                new Dag(IDAG, "i dag")),
            null);
    Stade s = stade("N", List.of(), tal, false);
    assertThat(s.dageForan()).extracting(Dag::hvad).containsExactly("i dag", "senere");
    assertThat(s.tidslinje().dage()).isEqualTo(5 + 9 + 1);
    assertThat(s.tidslinje().idag()).isEqualTo(5);
    assertThat(s.dageIFasen()).isEqualTo(5);
  }

  private static Hos hos(int overskredet, int dageSiden) {
    Instant siden = tid(dageSiden);
    return new Hos("Jobcenter Randers", 3, overskredet, "Screen kandidater", siden, siden, null);
  }

  private static Tavletal tal(
      Integer minimum, int kandidater, LocalDate fyldes, LocalDate tilbudsfrist) {
    return new Tavletal(
        20, 0, 20, minimum, kandidater, fyldes, tilbudsfrist, false, List.of(), null);
  }

  private static Instant tid(int dageSiden) {
    return Datoer.begynder(IDAG.minusDays(dageSiden));
  }

  private static Stade stade(String id, List<Hos> hos, Tavletal tal, boolean staaet) {
    return stade(id, 2, "RAR Østjylland", hos, tal, staaet);
  }

  private static Stade stade(
      String id, int fasenr, String omraade, List<Hos> hos, Tavletal tal, boolean staaet) {
    int begyndt = hos.stream().anyMatch(h -> h.siden().isBefore(tid(30))) ? 40 : 5;
    Fase fase = new Fase(fasenr, "Fase " + fasenr, Fase.Stade.NU, tid(begyndt), null);
    Forloeb f =
        new Forloeb(
            id,
            "Fibertekniker",
            null,
            "0730",
            omraade,
            "AMK",
            IDAG,
            1,
            null,
            "k",
            "A",
            List.of(),
            "MANGEL",
            true,
            false,
            null,
            false,
            Forloebstatus.IGANGVAERENDE,
            null,
            tid(60),
            null,
            null,
            null);
    return new Stade(f, List.of(fase), hos, tal, staaet, IDAG, GRAENSER);
  }
}
