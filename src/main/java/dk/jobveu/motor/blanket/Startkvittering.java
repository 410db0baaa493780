package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What is remembered of a process that a start form began: ids, to answer the same form again. */
final class Startkvittering {

  private static final String ADSKILLER = " ";

  private Startkvittering() {}

  static String skriv(DelegateExecution proces) {
    String noegle = proces.getProcessBusinessKey();
    return String.join(
        ADSKILLER,
        proces.getProcessInstanceId(),
        proces.getProcessDefinitionId(),
        noegle == null ? "" : noegle);
  }

  /** As the engine answers a start, without links. */
  static ObjectNode laes(String kvittering, ObjectMapper json) {
    String[] dele = kvittering.split(ADSKILLER, -1);
    ObjectNode ud = json.createObjectNode();
    ud.putArray("links");
    ud.put("id", dele[0]);
    ud.put("definitionId", dele[1]);
    ud.put("businessKey", dele[2].isEmpty() ? null : dele[2]);
    ud.putNull("caseInstanceId");
    ud.put("ended", false);
    ud.put("suspended", false);
    ud.putNull("tenantId");
    return ud;
  }
}
