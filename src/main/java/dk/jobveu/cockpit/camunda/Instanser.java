package dk.jobveu.cockpit.camunda;

import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** The running processes of some forløb, without those of citizens and bids. */
@Component
class Instanser {

  private final HistoryService historik;

  Instanser(HistoryService historik) {
    this.historik = historik;
  }

  /** The latest first. */
  List<Instans> af(Map<String, String> forloeb) {
    if (forloeb.isEmpty()) {
      return List.of();
    }
    return historik
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKeyIn(forloeb.keySet().toArray(String[]::new))
        .unfinished()
        .list()
        .stream()
        .filter(p -> maaVises(p.getProcessDefinitionKey()))
        .map(p -> instans(p, forloeb.get(p.getBusinessKey())))
        .sorted(Comparator.comparing(Instans::start).reversed().thenComparing(Instans::id))
        .toList();
  }

  @Kontrol
  static boolean maaVises(String noegle) {
    return !Cockpitkreds.SKJULTE.contains(noegle);
  }

  private static Instans instans(HistoricProcessInstance p, String titel) {
    return new Instans(
        p.getId(),
        p.getBusinessKey(),
        titel,
        p.getProcessDefinitionId(),
        p.getProcessDefinitionKey(),
        p.getProcessDefinitionName(),
        p.getProcessDefinitionVersion(),
        p.getStartTime(),
        p.getSuperProcessInstanceId());
  }
}
