package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.forloeb.Springkilde.Spring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The 15 rows of the checklist as they stand now: derived from what was recorded, overridden
 * by hand where somebody has done so, and relevant or not by project type (DMN-19).
 */
@Component
public class Tjekliste {

  private static final Map<String, String> TEKSTER = tekster();

  private final List<Tjeklistekilde> kilder;
  private final Tjeklisteraekker manuelle;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final List<Springkilde> spring;

  public Tjekliste(
      List<Tjeklistekilde> kilder,
      Tjeklisteraekker manuelle,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      List<Springkilde> spring) {
    this.kilder = kilder;
    this.manuelle = manuelle;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.spring = spring;
  }

  /** The row's text; sub-bullets included. */
  public static String tekst(String raekke) {
    return TEKSTER.getOrDefault(raekke, raekke);
  }

  /** The 15 rows in their order. */
  public static List<String> hovedraekker() {
    return TEKSTER.keySet().stream().filter(Tjekliste::erHovedraekke).toList();
  }

  /** Whether this is one of the 15 rows and not a sub-bullet of one. */
  public static boolean erHovedraekke(String raekke) {
    return TEKSTER.containsKey(raekke) && Character.isDigit(raekke.charAt(raekke.length() - 1));
  }

  /** All rows and sub-bullets in the order of the checklist. */
  public List<Raekketilstand> raekker(String forloebId) {
    Map<String, Raekketilstand> udledt = new HashMap<>();
    kilder.forEach(k -> k.udled(forloebId).forEach(r -> udledt.put(r.raekke(), r)));
    manuelle.manuelle(forloebId).forEach(m -> udledt.put(m.tilstand().raekke(), m.tilstand()));
    Function<String, Projekttype> type = typer(forloeb.hent(forloebId));
    List<Spring> sprunget = spring.stream().flatMap(k -> k.spring(forloebId).stream()).toList();
    List<Raekketilstand> alle = new ArrayList<>();
    for (String raekke : TEKSTER.keySet()) {
      alle.add(
          medRelevans(
              forloebId,
              type.apply(raekke),
              medSpring(
                  udledt.getOrDefault(
                      raekke,
                      new Raekketilstand(
                          raekke, Tilstand.IKKE_OPFYLDT, "Ikke registreret endnu.", null)),
                  sprunget)));
    }
    return alle;
  }

  /** What is passed over says so; what was done all the same stands as done. */
  private static Raekketilstand medSpring(Raekketilstand r, List<Spring> sprunget) {
    return r.tilstand() != Tilstand.IKKE_OPFYLDT
        ? r
        : sprunget.stream()
            .filter(s -> s.raekker().contains(r.raekke()))
            .findFirst()
            .map(s -> new Raekketilstand(r.raekke(), Tilstand.IKKE_RELEVANT, s.tekst(), null))
            .orElse(r);
  }

  /**
   * The type by which a row is relevant: a phase that was closed before another group came along is
   * read as it was for then.
   */
  private Function<String, Projekttype> typer(Forloeb f) {
    if (f.projekttypeSkiftet() == null) {
      return raekke -> f.projekttype();
    }
    Map<Integer, Instant> gjortOp = manuelle.gjortOp(f.id());
    return raekke ->
        Optional.ofNullable(gjortOp.get(Character.digit(raekke.charAt(1), 10)))
            .map(f::projekttypeDen)
            .orElse(f.projekttype());
  }

  /** The rows of one phase. */
  public List<Raekketilstand> afFase(String forloebId, int fase) {
    return raekker(forloebId).stream()
        .filter(r -> r.raekke().startsWith("C" + fase + "."))
        .toList();
  }

  private Raekketilstand medRelevans(String forloebId, Projekttype projekttype, Raekketilstand r) {
    if (projekttype == null || r.tilstand() != Tilstand.IKKE_OPFYLDT) {
      return r;
    }
    Afgoerelse relevans =
        beslutninger.fast(
            "tjekliste_relevans",
            forloebId,
            Map.of("raekke", hovedraekke(r.raekke()), "projekttype", projekttype));
    return Tilstand.IKKE_RELEVANT.name().equals(relevans.tekst("standardtilstand"))
        ? new Raekketilstand(
            r.raekke(), Tilstand.IKKE_RELEVANT, relevans.tekst("begrundelse"), null)
        : r;
  }

  private static String hovedraekke(String raekke) {
    return erHovedraekke(raekke) ? raekke : raekke.substring(0, raekke.length() - 1);
  }

  private static Map<String, String> tekster() {
    Map<String, String> t = new LinkedHashMap<>();
    t.put(
        "C1.1",
        "Behovet er afdækket indledende med afsæt i mangelområder, rådets indsatsområder og"
            + " Arbejdsmarkedsbalancen");
    t.put(
        "C1.2",
        "Brancheorganisationen har afdækket behovet hos konkrete virksomheder og meldt en liste"
            + " ind");
    t.put(
        "C1.3",
        "Den faglige organisation har afdækket behovet for opkvalificering af ledige medlemmer");
    t.put("C1.4", "Parterne har vurderet, om behovet er stort nok til et forløb");
    t.put("C2.1", "Parterne har indgået en aftale, der mindst beskriver:");
    t.put("C2.1a", "at formålet er at tilføre kvalificeret arbejdskraft");
    t.put("C2.1b", "det konkrete kompetencebehov");
    t.put("C2.1c", "målgrupperne af ledige");
    t.put("C2.1d", "at beskæftigede kan indgå");
    t.put("C2.1e", "at målet er at løfte kompetencer fra ufaglært mod faglært");
    t.put(
        "C2.2",
        "Parterne har fastlagt fagligt indhold og konkrete kurser med råd fra konkrete"
            + " virksomheder");
    t.put("C3.1", "Opstartsmøde er holdt med jobcentre, parter og VEU-koordinator");
    t.put("C3.2", "Jobcentrene er i gang med at finde relevante ledige");
    t.put("C3.3", "De involverede virksomheder har afgivet hensigtserklæring");
    t.put("C3.4", "Parter og jobcentre har lavet en projektplan, der bruges som udbudsmateriale");
    t.put("C3.5", "Projektet er sendt i udbud til uddannelsesinstitutioner");
    t.put("C3.6", "Parter og jobcentre har modtaget tilbud og valgt udbyder");
    t.put("C4.1", "Screeningsforløbet er gennemført, og der er:");
    t.put("C4.1a", "udarbejdet en screeningsprofil");
    t.put("C4.1b", "informeret i jobcentrene");
    t.put("C4.1c", "udvalgt ledige kandidater");
    t.put("C4.1d", "holdt informationsmøde for ledige og virksomheder");
    t.put("C4.2", "Ledige og beskæftigede har påbegyndt og afsluttet forløbet");
    t.put("C4.3", "Ledige er matchet og overgået til ordinært job eller ordinær uddannelse");
    return t;
  }
}
