package dk.jobveu.kladde.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.kladde.Kladde;
import dk.jobveu.kladde.Kladder;
import dk.jobveu.kladde.Kladdested;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdefinition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Drafts under the rights of the task: one's own only, readable while the task is, written while it
 * is one's own. A task that carries a citizen has none, by the same sign that decides whether its
 * form is written in the log of personal data (docs/adr/0016).
 */
@Component
public class Blanketkladder {

  private record Blanket(Kladdested sted, String forloebId, boolean omBorger, boolean egen) {}

  private final TaskService opgaver;
  private final RepositoryService modeller;
  private final FormService blanketter;
  private final IdentityService identitet;
  private final AktuelBruger bruger;
  private final Kladder kladder;
  private final ObjectMapper json;
  private final Clock ur;

  Blanketkladder(
      TaskService opgaver,
      RepositoryService modeller,
      FormService blanketter,
      IdentityService identitet,
      AktuelBruger bruger,
      Kladder kladder,
      ObjectMapper json,
      Clock ur) {
    this.opgaver = opgaver;
    this.modeller = modeller;
    this.blanketter = blanketter;
    this.identitet = identitet;
    this.bruger = bruger;
    this.kladder = kladder;
    this.json = json;
    this.ur = ur;
  }

  public Egenkladde afOpgave(String opgaveId) {
    return hent(opgave(opgaveId));
  }

  public Egenkladde afStart(String procesdefinitionId) {
    return hent(start(procesdefinitionId));
  }

  public Egenkladde gemOpgave(String opgaveId, JsonNode svar) {
    Blanket blanket = opgave(opgaveId);
    kraevEgen(blanket);
    return gem(
        blanket, som(() -> Blanketdefinition.laes(blanketter.getDeployedTaskForm(opgaveId))), svar);
  }

  public Egenkladde gemStart(String procesdefinitionId, JsonNode svar) {
    return gem(
        start(procesdefinitionId),
        som(() -> Blanketdefinition.laes(blanketter.getDeployedStartForm(procesdefinitionId))),
        svar);
  }

  public void sletOpgave(String opgaveId) {
    kladder.slet(bruger.id(), opgave(opgaveId).sted());
  }

  public void sletStart(String procesdefinitionId) {
    kladder.slet(bruger.id(), start(procesdefinitionId).sted());
  }

  private Egenkladde hent(Blanket blanket) {
    if (blanket.omBorger()) {
      return Egenkladde.ingen(true);
    }
    return kladder
        .find(bruger.id(), blanket.sted())
        .map(k -> new Egenkladde(false, laes(k.svar()), k.gemt(), List.of()))
        .orElseGet(() -> Egenkladde.ingen(false));
  }

  private Egenkladde gem(Blanket blanket, Blanketdefinition definition, JsonNode svar) {
    if (blanket.omBorger()) {
      throw new Kladdeafslag(
          409, "Blanketten handler om en borger, så det skrevne huskes kun i dit vindue.");
    }
    Kladdesvar rens = new Kladdesvar();
    ObjectNode rent = rens.rens(definition.felter(), svar);
    String tekst = rent.toString();
    if (tekst.length() > Kladde.HOEJST) {
      throw new Kladdeafslag(
          413, "Kladden er for stor til at blive gemt. Fuldfør opgaven i stedet.");
    }
    Kladde kladde = new Kladde(blanket.forloebId(), tekst, ur.instant());
    if (!kladder.gem(bruger.id(), blanket.sted(), kladde)) {
      throw vaek();
    }
    return new Egenkladde(false, rent, kladde.gemt(), rens.udeladte());
  }

  private static Kladdeafslag vaek() {
    return new Kladdeafslag(404, "Opgaven findes ikke længere, eller den er ikke jeres.");
  }

  private static void kraevEgen(Blanket blanket) {
    if (!blanket.egen()) {
      throw new Kladdeafslag(409, "Tag opgaven, så gemmes det, du skriver, af sig selv.");
    }
  }

  private Blanket opgave(String opgaveId) {
    return som(
        () -> {
          Task opgave =
              opgaver.createTaskQuery().taskId(opgaveId).initializeFormKeys().singleResult();
          if (opgave == null || opgave.getCamundaFormRef() == null) {
            throw vaek();
          }
          // all of them, since the form that is drawn in the same call shows them
          Map<String, Object> kendt = opgaver.getVariables(opgaveId);
          return new Blanket(
              Kladdested.opgave(opgaveId),
              (String) kendt.get(Procesvariabler.FORLOEB_ID),
              kendt.get(Procesvariabler.DELTAGER_ID) != null,
              bruger.id().equals(opgave.getAssignee()));
        });
  }

  /** A forløb that has not begun has no citizens. */
  private Blanket start(String procesdefinitionId) {
    return som(
        () -> {
          ProcessDefinition proces =
              modeller
                  .createProcessDefinitionQuery()
                  .processDefinitionId(procesdefinitionId)
                  .startablePermissionCheck()
                  .singleResult();
          if (proces == null
              || blanketter.getStartFormData(proces.getId()).getCamundaFormRef() == null) {
            throw new Kladdeafslag(404, "Du kan ikke starte det forløb.");
          }
          return new Blanket(Kladdested.start(proces.getKey()), null, false, true);
        });
  }

  private JsonNode laes(String svar) {
    try {
      return json.readTree(svar);
    } catch (JsonProcessingException e) {
      // an erasure took something out of it that was a part of its form
      return json.createObjectNode();
    }
  }

  /** Whichever way the call came, the engine asks whether this person may. */
  private <T> T som(Supplier<T> spoergsmaal) {
    Authentication foer = identitet.getCurrentAuthentication();
    identitet.setAuthentication(bruger.id(), bruger.grupper());
    try {
      return spoergsmaal.get();
    } finally {
      if (foer == null) {
        identitet.clearAuthentication();
      } else {
        identitet.setAuthentication(foer.getUserId(), foer.getGroupIds(), foer.getTenantIds());
      }
    }
  }
}
