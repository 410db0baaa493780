package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A section of the plan as people read it. Two versions say the same when they read the same: it is
 * the text that somebody approved.
 *
 * @param nr 1 to 7
 */
public record Planafsnit(int nr, String navn, List<Linje> linjer) {

  private static final Map<String, String> SCREENING =
      Map.of(
          "PRAKTIK", "Afklaring og match gennem praktik",
          "MATCHDAG", "Matchdag for borgere og virksomheder",
          "SKOLEFORLOEB", "Screeningsforløb på skolen",
          "ANDEN", "En anden model");

  private static final Map<String, String> OPFOELGNING =
      Map.of(
          "OPTAG", "Ved næste optag på uddannelsen",
          "18_MDR", "Efter 18 måneders ufaglært arbejde",
          "BEGGE", "Ved næste optag og efter 18 måneder");

  public Planafsnit {
    linjer = List.copyOf(linjer);
  }

  /** A question and its answer. */
  public record Linje(String navn, String tekst) {}

  public String overskrift() {
    return nr + " " + navn;
  }

  /**
   * The seven sections; who does what belongs to the last.
   *
   * @param rolleord what a role is called
   */
  public static List<Planafsnit> af(Planindhold i, UnaryOperator<String> rolleord) {
    return List.of(
        new Afsnit(1, "Formål og behov")
            .linje("Formål", i.formaal().planensFormaal())
            .linje("Virksomhedernes behov", i.formaal().virksomhedernesBehov())
            .faerdigt(),
        new Afsnit(2, "Deltagere")
            .linje("Ledige", i.deltagere().antalLedige())
            .linje("Beskæftigede", i.deltagere().antalBeskaeftigede())
            .linje("Målgrupper", maalgrupper(i.deltagere()))
            .linje("Hvorfor ikke alle målgrupper", i.deltagere().indsnaevring())
            .linje("De beskæftigedes forudsætninger", i.deltagere().forudsaetningerBeskaeftigede())
            .faerdigt(),
        new Afsnit(3, "Screening")
            .linje("Model", ord(i.screening().screeningsmodeller(), SCREENING))
            .linje("En anden model", i.screening().andenScreeningsmodel())
            .linje("Særlige forudsætninger", i.screening().screeningsforudsaetninger())
            .linje("Skolen er med i screeningen", i.screening().skoleIScreening())
            .faerdigt(),
        new Afsnit(4, "Kurser")
            .linje("Hvornår", i.krav().tidspunktForKurser())
            .linje("Skal begynde senest", i.krav().startSenest())
            .linje("Faglig sammensætning", i.krav().fagligSammensaetning())
            .linje("På virksomheden", i.krav().paaVirksomheden())
            .linje("Fjernundervisning", i.krav().fjernundervisning())
            .linje("Fleksibilitet", i.krav().fleksibilitet())
            .linje("Timer om ugen", i.krav().ugentligeTimer())
            .linje("Hvorfor det timetal", i.krav().timerBegrundelse())
            .faerdigt(),
        new Afsnit(5, "Opfølgning")
            .linje("Model", opfoelgning(i.opfoelgning().opfoelgningsmodelValg()))
            .linje(
                "Om voksenlærlingeordningen",
                i.opfoelgning().voksenlaerlingInfo() ? "Vejledningen fortæller om den" : null)
            .faerdigt(),
        new Afsnit(6, "Økonomi")
            .linje(
                "Prisramme",
                i.oekonomi().prisramme() == null
                    ? null
                    : Taltekst.skriv(i.oekonomi().prisramme()) + " kr.")
            .linje("Ordninger", i.oekonomi().ordningerIPlanen())
            .faerdigt(),
        tidsplan(i, rolleord));
  }

  private static Planafsnit tidsplan(Planindhold i, UnaryOperator<String> rolleord) {
    Afsnit afsnit = new Afsnit(7, "Tidsplan");
    for (Plandag dag : Plandag.values()) {
      afsnit.linje(dag.navn(), dag.af(i.tidsplan()));
    }
    for (Ansvar a : i.ansvar()) {
      afsnit.linje(
          "Ansvar for " + a.leverance().tekst().toLowerCase(),
          ansvarlig(a.ansvarlig(), rolleord) + (a.opgave() == null ? "" : ": " + a.opgave()));
    }
    for (Fravalg f : i.fravalg()) {
      afsnit.linje(
          "Udeladt med vilje: " + Planpunkter.tekst(List.of(f.punkt())), f.fravalgBegrundelse());
    }
    return afsnit.faerdigt();
  }

  /** Numbers of the sections that read differently in these two. */
  static Set<Integer> forskelle(Planindhold foer, Planindhold nu) {
    List<Planafsnit> gamle = af(foer, Rolle::tekst);
    return af(nu, Rolle::tekst).stream()
        .filter(a -> !gamle.contains(a))
        .map(Planafsnit::nr)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All of it in one text. */
  String tekst() {
    return linjer.isEmpty()
        ? "Ikke udfyldt."
        : linjer.stream().map(l -> l.navn() + ": " + l.tekst()).collect(Collectors.joining("\n\n"));
  }

  private static String maalgrupper(Planindhold.Deltagere d) {
    if (d.alleEllerUdvalgte() == null) {
      return null;
    }
    return d.alleEllerUdvalgte() == Planindhold.Maalgruppevalg.ALLE
        ? "Alle"
        : d.maalgrupper().stream().sorted().collect(Collectors.joining(", "));
  }

  private static String opfoelgning(String kode) {
    return kode == null ? null : OPFOELGNING.get(kode);
  }

  private static String ansvarlig(String kode, UnaryOperator<String> rolleord) {
    return "virksomhed".equals(kode) ? "Virksomheden" : rolleord.apply(kode);
  }

  private static String ord(List<String> koder, Map<String, String> tekster) {
    return koder.stream().map(k -> tekster.getOrDefault(k, k)).collect(Collectors.joining(", "));
  }

  /** A section being written; lines that nobody has answered are left out. */
  private static final class Afsnit {

    private final int nr;
    private final String navn;
    private final List<Linje> linjer = new ArrayList<>();

    Afsnit(int nr, String navn) {
      this.nr = nr;
      this.navn = navn;
    }

    Afsnit linje(String spoergsmaal, Object svar) {
      String tekst =
          svar instanceof LocalDate d
              ? Datoer.tekst(d)
              : svar instanceof Boolean b ? (b ? "Ja" : "Nej") : Objects.toString(svar, "");
      if (!tekst.isBlank()) {
        linjer.add(new Linje(spoergsmaal, tekst));
      }
      return this;
    }

    Planafsnit faerdigt() {
      return new Planafsnit(nr, navn, linjer);
    }
  }
}
