package dk.jobveu.motor.beslutning;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.motor.fejl.Modelkoerselsfejl;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Decision tables of the engine. */
@Component
class DmnBeslutninger implements Beslutninger {

  private static final String TAERSKLER = "taerskler";
  private static final String NOEGLE = "noegle";
  private static final String AAR = "aar";

  /** The oldest data are of 2015; nobody plans for the year after the last. */
  private static final int FOERSTE_AAR = 2015;

  private static final int SIDSTE_AAR = 2060;

  /** What one version of a table is asked; what it says to that never changes. */
  private record Spoergsmaal(String version, Map<String, Object> koder) {}

  private final Map<Spoergsmaal, Afgoerelse> faste = new ConcurrentHashMap<>();
  private final Beslutningsversioner versioner;
  private final Tabelmotor tabeller;
  private final Afgoerelseslager lager;
  private final Sagsstart start;
  private final Clock ur;
  private final Map<Spoergsmaal, Boolean> medAar = new ConcurrentHashMap<>();
  private final Map<String, Boolean> medDag = new ConcurrentHashMap<>();

  DmnBeslutninger(
      Beslutningsversioner versioner,
      Tabelmotor tabeller,
      Afgoerelseslager lager,
      Sagsstart start,
      Clock ur) {
    this.versioner = versioner;
    this.tabeller = tabeller;
    this.lager = lager;
    this.start = start;
    this.ur = ur;
  }

  @Override
  public Afgoerelse traef(String beslutning, Sag sag, Map<String, Object> input) {
    return eneste(beslutning, traefListe(beslutning, sag, input));
  }

  @Override
  public Afgoerelse opslag(String beslutning, Map<String, Object> input) {
    return eneste(beslutning, opslagListe(beslutning, input));
  }

  @Override
  public List<Afgoerelse> opslagListe(String beslutning, Map<String, Object> input) {
    return opslagListe(beslutning, null, input);
  }

  @Override
  public Afgoerelse opslag(String beslutning, String forloebId, Map<String, Object> input) {
    return eneste(beslutning, opslagListe(beslutning, forloebId, input));
  }

  @Override
  public List<Afgoerelse> opslagListe(
      String beslutning, String forloebId, Map<String, Object> input) {
    String version = versioner.id(beslutning);
    return evaluer(beslutning, version, medDag(version, forloebId, navngivet(input)));
  }

  /** Most tables have no day in any of their rules, and then nobody asks when a forløb starts. */
  private Map<String, Object> medDag(String version, String forloebId, Map<String, Object> input) {
    if (input.containsKey(Sagsstart.INPUT)
        || !medDag.computeIfAbsent(version, v -> tabeller.spoergerOm(v, Sagsstart.INPUT))) {
      return input;
    }
    LocalDate dag = forloebId == null ? null : start.af(forloebId);
    Map<String, Object> alt = new LinkedHashMap<>(input);
    alt.put(Sagsstart.INPUT, (dag == null ? Datoer.dagen(ur.instant()) : dag).toString());
    return alt;
  }

  private static String fil(String beslutning) {
    return "dmn/%s.dmn".formatted(beslutning);
  }

  private static Afgoerelse eneste(String beslutning, List<Afgoerelse> alle) {
    if (alle.size() != 1) {
      throw new Modelkoerselsfejl(
          fil(beslutning),
          beslutning,
          alle.isEmpty()
              ? "Ingen regel passer på det, der bliver spurgt om. Tilføj en regel for resten."
              : "%d regler passer på én gang, og der skal være én.".formatted(alle.size()),
          null);
    }
    return alle.get(0);
  }

  @Override
  public List<Afgoerelse> traefListe(String beslutning, Sag sag, Map<String, Object> input) {
    List<Afgoerelse> afgoerelser = opslagListe(beslutning, sag.forloebId(), input);
    gem(afgoerelser.stream().map(a -> new Truffet(sag, input, a)).toList());
    return afgoerelser;
  }

  @Override
  public void gem(List<Truffet> trufne) {
    lager.gem(
        trufne.stream().map(t -> new Truffet(t.sag(), somSpurgt(t), t.afgoerelse())).toList());
  }

  private Map<String, Object> somSpurgt(Truffet t) {
    return medDag(
        versioner.id(t.afgoerelse().beslutning()), t.sag().forloebId(), navngivet(t.input()));
  }

  @Override
  public Afgoerelse fast(String beslutning, Map<String, Object> koder) {
    return fast(beslutning, null, koder);
  }

  @Override
  public Afgoerelse fast(String beslutning, String forloebId, Map<String, Object> koder) {
    String version = versioner.id(beslutning);
    return faste.computeIfAbsent(
        new Spoergsmaal(version, medDag(version, forloebId, navngivet(koder))),
        s -> eneste(beslutning, evaluer(beslutning, s.version(), s.koder())));
  }

  @Override
  public BigDecimal taerskel(String noegle) {
    return vaerdi(null, Map.of(NOEGLE, noegle));
  }

  @Override
  public BigDecimal taerskel(String noegle, String forloebId) {
    Map<String, Object> uden = Map.of(NOEGLE, noegle);
    // most have one value for all years, and then nobody asks which year it is
    boolean aarGoerForskel =
        medAar.computeIfAbsent(
            new Spoergsmaal(versioner.id(TAERSKLER), uden), s -> aarGoerForskel(s, noegle));
    LocalDate dag = aarGoerForskel ? start.af(forloebId) : null;
    return vaerdi(forloebId, dag == null ? uden : Map.of(NOEGLE, noegle, AAR, dag.getYear()));
  }

  private BigDecimal vaerdi(String forloebId, Map<String, Object> spoergsmaal) {
    return new BigDecimal(fast(TAERSKLER, forloebId, spoergsmaal).tekst("vaerdi"));
  }

  private boolean aarGoerForskel(Spoergsmaal uden, String noegle) {
    String regel = regel(uden.version(), uden.koder());
    return IntStream.rangeClosed(FOERSTE_AAR, SIDSTE_AAR)
        .anyMatch(aar -> !regel.equals(regel(uden.version(), Map.of(NOEGLE, noegle, AAR, aar))));
  }

  private String regel(String version, Map<String, Object> koder) {
    return evaluer(TAERSKLER, version, medDag(version, null, koder)).stream()
        .map(Afgoerelse::regel)
        .collect(Collectors.joining(" "));
  }

  /** Tables know an enum by its name. */
  private static Map<String, Object> navngivet(Map<String, Object> input) {
    Map<String, Object> navngivet = new LinkedHashMap<>(input);
    navngivet.replaceAll((navn, v) -> v instanceof Enum<?> e ? e.name() : v);
    return navngivet;
  }

  private List<Afgoerelse> evaluer(String beslutning, String id, Map<String, Object> input) {
    DmnDecisionTableEvaluationEvent optaget;
    try {
      optaget = tabeller.evaluer(id, input);
    } catch (DmnEngineException | FeelException e) {
      throw new Modelkoerselsfejl(
          fil(beslutning),
          tabeller.regel(id, e).orElse(beslutning),
          "FEEL-udtrykket kan ikke regnes ud. Prøv tabellen i Camunda Modeler.",
          e);
    }
    int version = ((DecisionDefinition) optaget.getDecisionTable()).getVersion();
    return optaget.getMatchingRules().stream()
        .map(r -> new Afgoerelse(beslutning, version, r.getId(), Tabelproeve.resultat(r)))
        .toList();
  }
}
