package dk.jobveu.motor.beslutning;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Decision tables of the engine. */
@Component
class DmnBeslutninger implements Beslutninger {

  private static final String TAERSKLER = "taerskler";

  /** A threshold in one version of the table, whose values never change. */
  private record Taerskel(String version, String noegle) {}

  private final Map<Taerskel, BigDecimal> taerskler = new ConcurrentHashMap<>();
  private final Beslutningsversioner versioner;
  private final Tabelmotor tabeller;
  private final Regeloptager optager;
  private final Afgoerelseslager lager;

  DmnBeslutninger(
      Beslutningsversioner versioner,
      Tabelmotor tabeller,
      Regeloptager optager,
      Afgoerelseslager lager) {
    this.versioner = versioner;
    this.tabeller = tabeller;
    this.optager = optager;
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
    return evaluer(beslutning, navngivet(input));
  }

  private static Afgoerelse eneste(String beslutning, List<Afgoerelse> alle) {
    if (alle.size() != 1) {
      throw new IllegalStateException(
          "Beslutningen %s gav %d resultater, ikke ét".formatted(beslutning, alle.size()));
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
  public BigDecimal taerskel(String noegle) {
    return taerskler.computeIfAbsent(new Taerskel(versioner.id(TAERSKLER), noegle), this::laes);
  }

  private BigDecimal laes(Taerskel taerskel) {
    DmnDecisionTableResult fundet =
        tabeller.evaluer(taerskel.version(), Map.of("noegle", taerskel.noegle()));
    if (fundet.isEmpty()) {
      throw new IllegalStateException("Tærsklen " + taerskel.noegle() + " findes ikke");
    }
    return new BigDecimal(fundet.getFirstResult().get("vaerdi").toString());
  }

  /** Tables know an enum by its name. */
  private static Map<String, Object> navngivet(Map<String, Object> input) {
    Map<String, Object> navngivet = new LinkedHashMap<>(input);
    navngivet.replaceAll((navn, v) -> v instanceof Enum<?> e ? e.name() : v);
    return navngivet;
  }

  private List<Afgoerelse> evaluer(String beslutning, Map<String, Object> input) {
    String id = versioner.id(beslutning);
    DmnDecisionTableEvaluationEvent optaget = optager.optag(() -> tabeller.evaluer(id, input));
    int version = ((DecisionDefinition) optaget.getDecisionTable()).getVersion();
    return optaget.getMatchingRules().stream()
        .map(r -> new Afgoerelse(beslutning, version, r.getId(), resultat(r)))
        .toList();
  }

  private static Map<String, Object> resultat(DmnEvaluatedDecisionRule regel) {
    Map<String, Object> resultat = new LinkedHashMap<>();
    regel
        .getOutputEntries()
        .forEach((navn, output) -> resultat.put(navn, output.getValue().getValue()));
    return resultat;
  }
}
