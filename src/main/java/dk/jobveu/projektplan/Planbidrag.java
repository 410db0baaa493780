package dk.jobveu.projektplan;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Taltekst;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one of those who write the plan together has written as its own part.
 *
 * @param part the organisation
 */
public record Planbidrag(Registrering registrering, String part, Indhold indhold) {

  /**
   * The part itself; all of it may be left open by somebody who has nothing to add.
   *
   * @param prisramme the most that a job centre can pay for the courses
   * @param ansvar what the organisation itself takes care of
   */
  public record Indhold(
      Integer antalLedige,
      Integer antalBeskaeftigede,
      String forudsaetningerBeskaeftigede,
      String screeningsforudsaetninger,
      String tidspunktForKurser,
      BigDecimal prisramme,
      Tidsplan tidsplan,
      List<Bidragsansvar> ansvar,
      String bemaerkning) {

    public Indhold {
      ansvar = List.copyOf(ansvar);
    }

    /**
     * @throws Regelbrud when a delivery is named twice
     */
    void kontroller() {
      Set<Ansvar.Leverance> set = new HashSet<>();
      for (Bidragsansvar a : ansvar) {
        if (!set.add(a.leverance())) {
          throw new Regelbrud("ansvar", "Den samme leverance står der to gange.");
        }
      }
    }
  }

  /** A delivery that the organisation takes care of. */
  public record Bidragsansvar(Ansvar.Leverance leverance, String opgave) {}

  /** What was written, line by line. */
  public List<Planafsnit.Linje> linjer() {
    Indhold i = indhold;
    List<Planafsnit.Linje> linjer = new ArrayList<>();
    linje(linjer, "Ledige deltagere", i.antalLedige());
    linje(linjer, "Beskæftigede deltagere", i.antalBeskaeftigede());
    linje(linjer, "De beskæftigedes forudsætninger", i.forudsaetningerBeskaeftigede());
    linje(linjer, "Særlige forudsætninger", i.screeningsforudsaetninger());
    linje(linjer, "Hvornår kurserne passer", i.tidspunktForKurser());
    linje(
        linjer,
        "Kan højst betale",
        i.prisramme() == null ? null : Taltekst.skriv(i.prisramme()) + " kr.");
    linje(linjer, "Dage", dage(i.tidsplan()));
    linje(
        linjer,
        "Tager sig af",
        i.ansvar().stream()
            .map(a -> a.leverance().tekst() + (a.opgave() == null ? "" : ": " + a.opgave()))
            .collect(Collectors.joining("; ")));
    linje(linjer, "Andet", i.bemaerkning());
    if (linjer.isEmpty()) {
      linjer.add(new Planafsnit.Linje("Andet", "Har ikke mere at tilføje"));
    }
    return linjer;
  }

  private static String dage(Tidsplan t) {
    return Stream.of(Plandag.values())
        .map(dag -> dag.tekst(dag.af(t)))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static void linje(List<Planafsnit.Linje> linjer, String navn, Object svar) {
    String tekst = Objects.toString(svar, "");
    if (!tekst.isBlank()) {
      linjer.add(new Planafsnit.Linje(navn, tekst));
    }
  }
}
