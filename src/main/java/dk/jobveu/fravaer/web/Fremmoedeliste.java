package dk.jobveu.fravaer.web;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.web.Holdudsnit;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersrapport;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fremmoede;
import dk.jobveu.fravaer.RegistrerFremmoede;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The roll call of a day: the school fills it in, the job centre reads its own. */
@Component
@Order(4)
class Fremmoedeliste implements Liste<Fremmoede> {

  private static final BigDecimal SKOLEDAGE = BigDecimal.valueOf(5);

  private final Holdudsnit udsnit;
  private final Fravaersregister register;
  private final RegistrerFremmoede registrer;
  private final Beslutninger beslutninger;

  Fremmoedeliste(
      Holdudsnit udsnit,
      Fravaersregister register,
      RegistrerFremmoede registrer,
      Beslutninger beslutninger) {
    this.udsnit = udsnit;
    this.register = register;
    this.registrer = registrer;
    this.beslutninger = beslutninger;
  }

  @Override
  public String sti() {
    return "fremmoede";
  }

  @Override
  public String navn() {
    return "Fremmøde";
  }

  @Override
  public String vejledning() {
    return "Skolen melder hver dag, hvem der var der. Alle står som til stede, så ret kun dem, der"
        + " var væk, og vælg en årsag. Jobcentret får straks besked, når der skal gøres noget.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.SKOLEN;
  }

  /** A report covers the whole class. */
  @Override
  public boolean altMed() {
    return true;
  }

  /** As long as there is no report, the hours that a row shows are only proposed. */
  @Override
  public UnaryOperator<Map<String, String>> registreret(Listekontekst k) {
    Set<String> paaRapporten =
        register.dag(k.forloebId(), k.dato()).stream()
            .map(Fremmoede::deltagerId)
            .collect(Collectors.toSet());
    UnaryOperator<Map<String, String>> vist = Liste.super.registreret(k);
    return r -> paaRapporten.contains(r.get(Kolonne.PSEUDONYM)) ? vist.apply(r) : Map.of();
  }

  @Override
  public boolean dagsliste() {
    return true;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.tal("timerPlanlagt", "Timer planlagt").somKraevet(),
        Kolonne.tal("timerTilstede", "Timer til stede").somKraevet(),
        Kolonne.valg("aarsag", "Årsag", Fravaersaarsag.values(), Fravaersaarsag::tekst)
            .medHint("Kun ved fravær"),
        Kolonne.visning("opfoelgning", "Hvad fraværet kalder på"));
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Map<String, Fremmoede> dagen =
        register.dag(k.forloebId(), k.dato()).stream()
            .collect(Collectors.toMap(Fremmoede::deltagerId, Function.identity()));
    Map<String, List<Fravaersopfoelgning>> opfoelgninger = register.opfoelgninger(k.forloebId());
    boolean skriver = ret(k.indsigt()) == Ret.SKRIV;
    return udsnit.begyndte(k.indsigt()).stream()
        .filter(g -> !g.paabegyndt().isAfter(k.dato()))
        .filter(g -> dagen.containsKey(g.deltagerId()) || iGang(g))
        .map(
            g ->
                raekke(
                    k,
                    g.deltagerId(),
                    dagen.get(g.deltagerId()),
                    opfoelgninger.getOrDefault(g.deltagerId(), List.of()),
                    skriver))
        .toList();
  }

  private static boolean iGang(Gennemfoersel g) {
    return g.status() == Gennemfoersel.Status.I_GANG;
  }

  private Map<String, String> raekke(
      Listekontekst k,
      String deltagerId,
      Fremmoede f,
      List<Fravaersopfoelgning> opfoelgninger,
      boolean skriver) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, deltagerId);
    if (f != null) {
      r.put("timerPlanlagt", Celler.af(f.timerPlanlagt()));
      r.put("timerTilstede", Celler.af(f.timerTilstede()));
      r.put("aarsag", Celler.af(f.aarsag()));
    } else if (skriver) {
      r.put("timerPlanlagt", Celler.af(dagstimer(k)));
      r.put("timerTilstede", Celler.af(dagstimer(k)));
    }
    r.put(
        "opfoelgning",
        opfoelgninger.stream()
            .filter(o -> o.dato().equals(k.dato()))
            .map(Fravaersopfoelgning::begrundelse)
            .findFirst()
            .orElse(null));
    return r;
  }

  /** An ordinary day: the model's weekly hours over five days. */
  private BigDecimal dagstimer(Listekontekst k) {
    return beslutninger
        .taerskel("ugentlige_timer", k.forloebId())
        .divide(SKOLEDAGE, 1, RoundingMode.HALF_UP);
  }

  @Override
  public Fremmoede laes(Linje l, Listekontekst k) {
    return new Fremmoede(
        l.pseudonym(),
        l.tal("timerPlanlagt"),
        l.tal("timerTilstede"),
        l.valg("aarsag", Fravaersaarsag.class));
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Fremmoede> raekker) {
    return registrer.kontroller(r, k.dato(), raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Fremmoede> raekker) {
    int vaek = registrer.registrerFremmoede(r, k.dato(), raekker).size();
    String start =
        "Fremmødet er registreret for %s. "
            .formatted(Antal.af(raekker.size(), "deltager", "deltagere"));
    return start + (vaek == 0 ? "Alle var der." : vaek + " var væk.");
  }

  /** Of each class that the person sees somebody of. */
  private boolean alleRapporterErModtaget(Listekontekst k) {
    List<Integer> hold =
        udsnit.begyndte(k.indsigt()).stream()
            .filter(Fremmoedeliste::iGang)
            .map(Gennemfoersel::holdNr)
            .distinct()
            .toList();
    List<Integer> modtaget =
        register.rapporter(k.forloebId()).stream()
            .filter(r -> r.dato().equals(k.dato()))
            .map(Fravaersrapport::holdNr)
            .toList();
    return !modtaget.isEmpty() && modtaget.containsAll(hold);
  }

  @Override
  public List<String> overblik(Listekontekst k) {
    return List.of(
        alleRapporterErModtaget(k)
            ? "Dagens rapport er modtaget. Den kan rettes, hvis noget var forkert."
            : "Dagens rapport er ikke modtaget endnu.");
  }
}
