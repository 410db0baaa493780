package dk.jobveu.motor.beslutning;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.motor.fejl.Modelkoerselsfejl;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Decision tables of the engine. */
@Component
class DmnBeslutninger implements Beslutninger {

  private static final String TAERSKLER = "taerskler";

  /** What one version of a table is asked; what it says to that never changes. */
  private record Spoergsmaal(String version, Map<String, Object> koder) {}

  private final Map<Spoergsmaal, Afgoerelse> faste = new ConcurrentHashMap<>();
  private final Beslutningsversioner versioner;
  private final Tabelmotor tabeller;
  private final Afgoerelseslager lager;

  DmnBeslutninger(Beslutningsversioner versioner, Tabelmotor tabeller, Afgoerelseslager lager) {
    this.versioner = versioner;
    this.tabeller = tabeller;
    this.lager = lager;
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
    return evaluer(beslutning, versioner.id(beslutning), navngivet(input));
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
    List<Afgoerelse> afgoerelser = opslagListe(beslutning, input);
    gem(afgoerelser.stream().map(a -> new Truffet(sag, input, a)).toList());
    return afgoerelser;
  }

  @Override
  public void gem(List<Truffet> trufne) {
    lager.gem(
        trufne.stream()
            .map(t -> new Truffet(t.sag(), navngivet(t.input()), t.afgoerelse()))
            .toList());
  }

  @Override
  public Afgoerelse fast(String beslutning, Map<String, Object> koder) {
    Map<String, Object> navngivet = navngivet(koder);
    return faste.computeIfAbsent(
        new Spoergsmaal(versioner.id(beslutning), navngivet),
        s -> eneste(beslutning, evaluer(beslutning, s.version(), s.koder())));
  }

  @Override
  public BigDecimal taerskel(String noegle) {
    Afgoerelse fundet = fast(TAERSKLER, Map.of("noegle", noegle));
    return new BigDecimal(fundet.tekst("vaerdi"));
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
