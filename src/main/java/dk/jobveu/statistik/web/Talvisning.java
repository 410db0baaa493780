package dk.jobveu.statistik.web;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A table as the page shows it.
 *
 * @param billede what its picture says, in words
 */
public record Talvisning(
    String kode,
    String navn,
    String overskrift,
    List<String> hoved,
    List<Linje> linjer,
    Linje ialt,
    String billede) {

  private static final Set<Noegletal> MED_FORTEGN =
      Set.of(Noegletal.VAEKST, Noegletal.VAEKST_UDEN_COVID);

  /**
   * A row in words.
   *
   * @param kode what it is called in the address of the forløb behind it, or null when none are
   */
  public record Linje(String kode, String navn, List<String> celler) {}

  static Talvisning af(Taltabel t) {
    return new Talvisning(
        t.opdeling().kode(),
        t.opdeling().navn(),
        t.opdeling().overskrift(),
        t.opdeling().tal().stream().map(Noegletal::navn).toList(),
        t.raekker().stream().map(r -> linje(t, r)).toList(),
        linje(t, t.ialt()),
        Diagram.af(t).tekst());
  }

  private static Linje linje(Taltabel t, Raekke r) {
    return new Linje(
        t.opdeling().omSvar() ? null : r.kode(),
        r.navn(),
        t.opdeling().tal().stream().map(n -> celle(n, r.tal().get(n))).toList());
  }

  private static String celle(Noegletal tal, BigDecimal v) {
    if (v == null) {
      return "–";
    }
    String skrevet = Taltekst.skriv(v);
    return MED_FORTEGN.contains(tal) && v.signum() > 0 ? "+" + skrevet : skrevet;
  }
}
