package dk.jobveu.projektrum.web;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.projektrum.Stade;
import dk.jobveu.projektrum.Stade.Hos;
import dk.jobveu.projektrum.Tavletal.Dag;
import dk.jobveu.projektrum.Tidslinje;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row of the board in words: the page has fifty, and each expression of a template costs more
 * than what it says.
 *
 * @param sti where it opens
 * @param titel what it is called
 * @param omraade the name of its RAR
 * @param dage how long the phase has gone on; null when none does
 * @param mere how many more organisations have tasks than are named; null for none
 * @param mindst the fewest it runs with; null before it is known
 * @param naesteDato the next day; null when there is none
 * @param naeste what happens then
 */
public record Tavlelinje(
    String id,
    String sti,
    String titel,
    String omraade,
    String fase,
    String dage,
    Streg streg,
    String venterPaa,
    List<Bold> bolden,
    String mere,
    List<String> fyldt,
    String mindst,
    String naesteDato,
    String naeste,
    List<Galt> galt) {

  /** More than these are counted. */
  private static final int NAEVNES = 3;

  /** An organisation's turn. */
  public record Bold(String navn, String opgave, String siden) {}

  /** What is wrong: a mark of a colour, and why. */
  public record Galt(String farve, String maerkat, String hvorfor) {}

  /**
   * The time line as paths of a drawing, as wide as it has days.
   *
   * @param omfang the drawing's view box
   * @param tekst for whoever cannot see it
   */
  public record Streg(
      String omfang, String tekst, String faerdig, String nu, String maerker, String idag) {

    private static final int TYND = 100;

    static Streg af(Tidslinje t) {
      return new Streg(
          "0 0 " + t.dage() + " 14",
          t.tekst(),
          stykker(t, false),
          stykker(t, true),
          String.join("", t.maerker().stream().map(m -> felt(m.efter(), 2, tynd(t), 10)).toList()),
          felt(t.idag(), 0, tynd(t), 14));
    }

    private static String stykker(Tidslinje t, boolean nu) {
      return String.join(
          "",
          t.faser().stream()
              .filter(p -> p.fase().erNu() == nu)
              .map(p -> felt(p.fra(), 4, p.dage(), 6))
              .toList());
    }

    private static double tynd(Tidslinje t) {
      return (double) t.dage() / TYND;
    }

    private static String felt(int x, int y, double bredde, int hoejde) {
      return "M" + x + " " + y + "h" + bredde + "v" + hoejde + "h" + -bredde + "z";
    }
  }

  /**
   * @param dato how a day is written
   */
  static Tavlelinje af(Stade s, Function<LocalDate, String> dato) {
    Optional<Dag> naeste = s.naeste();
    return new Tavlelinje(
        s.forloeb().id(),
        "/projektrum/forloeb/" + s.forloeb().id(),
        s.forloeb().titel(),
        s.forloeb().rar(),
        s.faser().isEmpty() ? "Ingen fase i gang" : String.join(", ", s.faser()),
        dage(s.dageIFasen()),
        Streg.af(s.tidslinje()),
        s.venterPaa() == null && s.hos().isEmpty() ? "Ingen opgaver venter" : s.venterPaa(),
        s.hos().stream().limit(NAEVNES).map(h -> bold(h, dato)).toList(),
        mere(s.hos().size() - NAEVNES),
        fyldt(s),
        s.tal().minimum() == null ? null : "mindst " + s.tal().minimum(),
        naeste.map(Dag::dato).map(dato).orElse(null),
        naeste.map(Dag::hvad).orElse(null),
        galt(s, dato));
  }

  public boolean harBold() {
    return !bolden.isEmpty();
  }

  /** The class of a cell with nothing in it, which a phone leaves out. */
  private static String tomt(boolean tomt) {
    return tomt ? "tomt" : "";
  }

  public String udenTal() {
    return tomt(fyldt.isEmpty() && mindst == null);
  }

  public String udenDag() {
    return tomt(naeste == null);
  }

  public String udenFejl() {
    return tomt(galt.isEmpty());
  }

  private static String dage(Long dage) {
    if (dage == null) {
      return null;
    }
    return dage == 0 ? "begyndt i dag" : dage == 1 ? "1 dag" : dage + " dage";
  }

  private static Bold bold(Hos h, Function<LocalDate, String> dato) {
    return new Bold(
        h.navn(),
        h.opgaver() == 1 ? h.laengst() : h.laengst() + " og " + (h.opgaver() - 1) + " til",
        "siden " + dato.apply(Datoer.dagen(h.siden())));
  }

  private static String mere(int flere) {
    if (flere <= 0) {
      return null;
    }
    return flere == 1 ? "og 1 organisation mere" : "og " + flere + " organisationer mere";
  }

  private static List<String> fyldt(Stade s) {
    return Stream.of(
            s.tal().soegteJob() == 0
                ? null
                : s.tal().lovedeJob() + " af " + s.tal().soegteJob() + " job lovet",
            s.tal().pladser() == null
                ? null
                : s.tal().kandidater() + " af " + s.tal().pladser() + " pladser")
        .filter(t -> t != null)
        .toList();
  }

  private static List<Galt> galt(Stade s, Function<LocalDate, String> dato) {
    List<Galt> galt = new ArrayList<>();
    if (s.blokeretFordi() != null) {
      galt.add(new Galt("roed", "Blokeret", s.blokeretFordi()));
    }
    if (s.erForsinket()) {
      galt.add(new Galt("roed", s.overskredet() + " over fristen", null));
    }
    if (s.tyndtFordi() != null) {
      galt.add(new Galt("gul", "Tyndt", s.tyndtFordi()));
    }
    if (s.erStille()) {
      galt.add(new Galt("gul", "Stille", "siden " + dato.apply(s.sidstSket())));
    }
    return galt;
  }
}
