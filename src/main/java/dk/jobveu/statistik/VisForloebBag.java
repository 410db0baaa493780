package dk.jobveu.statistik;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.laering.Afvigelsestekster;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The forløb that a row of figures is counted from, as far as the reader may see them: the own
 * ones, and those in the casebank where nothing of their inside is told (docs/statistik.md).
 */
@Brugstilfaelde(kunVis = true)
public class VisForloebBag {

  private static final String PRINCIP = "PRINCIP_";
  private static final String PRINCIPREGEL = "R-9.";

  private final Talret ret;
  private final Talgrundlag grundlag;
  private final Gang gang;
  private final Adgang adgang;
  private final Laeringsarkiv arkiv;
  private final Afvigelsestekster afvigelser;

  VisForloebBag(
      Talret ret,
      Talgrundlag grundlag,
      Gang gang,
      Adgang adgang,
      Laeringsarkiv arkiv,
      Afvigelsestekster afvigelser) {
    this.ret = ret;
    this.grundlag = grundlag;
    this.gang = gang;
    this.adgang = adgang;
    this.arkiv = arkiv;
    this.afvigelser = afvigelser;
  }

  /**
   * What is behind a row.
   *
   * @param antal how many the row counts, whoever may see them
   */
  public record Bag(
      Opdeling opdeling, String raekke, int antal, List<Egnet> egne, List<IBanken> cases) {}

  /**
   * A forløb that one of the reader's organisations is in.
   *
   * @param grunde why it departed from the principle that the row is about
   */
  public record Egnet(Forloeb forloeb, List<String> grunde) {}

  /** One that everybody may read of. */
  public record IBanken(String forloebId, String titel) {}

  /**
   * @param kode of the row
   */
  public Bag vis(Bruger bruger, Taludvalg udvalg, LocalDate pr, Opdeling opdeling, String kode) {
    ret.kraev(bruger);
    if (opdeling.omSvar()) {
      throw ingenRaekke();
    }
    return opdeling.omGangen()
        ? omGangen(bruger, pr, opdeling, kode)
        : projekter(bruger, udvalg, pr, opdeling, kode);
  }

  private Bag omGangen(Bruger bruger, LocalDate pr, Opdeling opdeling, String kode) {
    Raekke raekke = raekke(grundlag.paa(pr).gang().tabel(opdeling), kode);
    List<Forloeb> mine = adgang.egne(bruger);
    Set<String> heraf = gang.iRaekken(opdeling, kode, mine.stream().map(Forloeb::id).toList());
    return new Bag(
        opdeling,
        raekke.navn(),
        antal(raekke, opdeling == Opdeling.TJEKLISTE ? Noegletal.IKKE_OPFYLDT : Noegletal.FORLOEB),
        egnede(mine, heraf, f -> opdeling == Opdeling.PRINCIP ? grunde(f.id(), kode) : List.of()),
        List.of());
  }

  private Bag projekter(
      Bruger bruger, Taludvalg udvalg, LocalDate pr, Opdeling opdeling, String kode) {
    Talgrundlag.Kendt kendt = grundlag.paa(pr);
    List<Celle> valgte = kendt.celler().stream().filter(udvalg::passer).toList();
    Talberegning beregning =
        kendt.beregning(
            udvalg.branche() != null && valgte.size() <= kendt.brancheFlereEnd()
                ? List.of()
                : valgte);
    Raekke raekke = raekke(beregning.tabel(opdeling), kode);
    Predicate<Celle> heri = c -> udvalg.passer(c) && beregning.hoererTil(opdeling, kode, c);
    Set<String> bag =
        kendt.projekter(heri).stream().map(Projekt::noegle).collect(Collectors.toSet());
    return new Bag(
        opdeling,
        raekke.navn(),
        antal(raekke, Noegletal.PROJEKTER),
        egnede(adgang.egne(bruger), bag, f -> List.of()),
        arkiv.casebank().stream()
            .filter(c -> bag.contains(c.registrering().forloebId()))
            .map(c -> new IBanken(c.registrering().forloebId(), c.tekst().titel()))
            .toList());
  }

  private static List<Egnet> egnede(
      List<Forloeb> mine, Set<String> heraf, Function<Forloeb, List<String>> grunde) {
    return mine.stream()
        .filter(f -> heraf.contains(f.id()))
        .map(f -> new Egnet(f, grunde.apply(f)))
        .toList();
  }

  /** As they stand in the forløb, without those that only its coordinator may read. */
  private List<String> grunde(String forloebId, String princip) {
    return afvigelser.alle(forloebId).stream()
        .filter(a -> princip.equals(princip(a.regel())))
        .map(Afvigelse::tekst)
        .distinct()
        .toList();
  }

  private static String princip(String regel) {
    return regel.startsWith(PRINCIP)
        ? regel.substring(PRINCIP.length())
        : regel.startsWith(PRINCIPREGEL) ? regel.substring(PRINCIPREGEL.length()) : "0";
  }

  private static Raekke raekke(Taltabel tabel, String kode) {
    return tabel.raekker().stream()
        .filter(r -> r.kode().equals(kode))
        .findFirst()
        .orElseThrow(VisForloebBag::ingenRaekke);
  }

  /** Nor is there one behind what was answered: nobody is told which forløb it was about. */
  private static FindesIkke ingenRaekke() {
    return new FindesIkke("Der er ingen række, der hedder det. Gå tilbage til tallene.");
  }

  private static int antal(Raekke raekke, Noegletal tal) {
    return raekke.tal().getOrDefault(tal, BigDecimal.ZERO).intValueExact();
  }
}
