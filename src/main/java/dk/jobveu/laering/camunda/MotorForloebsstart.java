package dk.jobveu.laering.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.laering.Forloebsstart;
import dk.jobveu.laering.Kopi;
import dk.jobveu.motor.Hovedproces;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the start form on behalf of the user, so that the same checks apply. */
@Component
class MotorForloebsstart implements Forloebsstart {

  private final RepositoryService modeller;
  private final FormService blanketter;
  private final RuntimeService koersler;
  private final Systemkald systemkald;
  private final ObjectMapper json;

  MotorForloebsstart(
      @Lazy RepositoryService modeller,
      @Lazy FormService blanketter,
      @Lazy RuntimeService koersler,
      Systemkald systemkald,
      ObjectMapper json) {
    this.modeller = modeller;
    this.blanketter = blanketter;
    this.koersler = koersler;
    this.systemkald = systemkald;
    this.json = json;
  }

  @Override
  public String begynd(Kopi kopi) {
    String definition =
        modeller
            .createProcessDefinitionQuery()
            .processDefinitionKey(Hovedproces.NOEGLE)
            .latestVersion()
            .singleResult()
            .getId();
    ProcessInstance forloeb = blanketter.submitStartForm(definition, svar(kopi));
    // only its number: no right to read the instance comes with starting it
    return (String)
        systemkald.udfoer(() -> koersler.getVariable(forloeb.getId(), Procesvariabler.FORLOEB_ID));
  }

  private Map<String, Object> svar(Kopi kopi) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", kopi.titel());
    svar.put("kommune", kopi.kommunekode());
    svar.put("startdato", kopi.startdato().toString());
    svar.put("deltagergrupper", liste(deltagergrupper(kopi)));
    svar.put("valgtFormaal", kopi.formaal());
    svar.put("kriseaarsag", kopi.kriseaarsag());
    svar.put("startvariant", kopi.henvendelse());
    svar.put("initiativtagere", liste(kopi.initiativtagere()));
    svar.put("valgtKoordinator", kopi.koordinator());
    svar.put("runde", kopi.runde());
    svar.put("forrigeForloeb", kopi.kilde());
    svar.put("skalEvalueres", kopi.evalueres());
    return svar;
  }

  private static List<String> deltagergrupper(Kopi kopi) {
    List<String> grupper = new ArrayList<>();
    if (kopi.harLedige()) {
      grupper.add("LEDIGE");
    }
    if (kopi.harBeskaeftigede()) {
      grupper.add("BESKAEFTIGEDE");
    }
    return grupper;
  }

  /** A list as Tasklist sends it. */
  private String liste(List<String> vaerdier) {
    try {
      return json.writeValueAsString(vaerdier);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
