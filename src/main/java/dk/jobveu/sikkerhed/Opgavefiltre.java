package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.Rolle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The saved filters of Tasklist ({@link Opgaveliste}). */
@Component
@Order(20)
class Opgavefiltre implements ApplicationRunner {

  private final FilterService filtre;
  private final TaskService opgaver;
  private final AuthorizationService rettigheder;

  Opgavefiltre(FilterService filtre, TaskService opgaver, AuthorizationService rettigheder) {
    this.filtre = filtre;
    this.opgaver = opgaver;
    this.rettigheder = rettigheder;
  }

  @Override
  public void run(ApplicationArguments args) {
    Opgaveliste.ALLE.forEach(this::opret);
  }

  private TaskQuery forespoergsel(Opgaveliste liste) {
    TaskQuery q = opgaver.createTaskQuery();
    switch (liste.hvis()) {
      case MIN -> q.taskAssigneeExpression("${currentUser()}");
      case LEDIG -> q.taskCandidateGroupInExpression("${currentUserGroups()}");
      case ORGANISATIONENS ->
          q.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }
    if (liste.forsinket()) {
      q.dueBeforeExpression("${now()}");
    }
    if (!liste.processer().isEmpty()) {
      q.processDefinitionKeyIn(liste.processer().toArray(String[]::new));
    }
    return q;
  }

  /** A case worker may not read them, and Tasklist's cards say more since (docs/adr/0010). */
  private void udenVariabler(Filter filter) {
    if (filter.getProperties().containsKey("variables")) {
      Map<String, Object> egenskaber = new HashMap<>(filter.getProperties());
      egenskaber.remove("variables");
      egenskaber.remove("showUndefinedVariable");
      filter.setProperties(egenskaber);
      filtre.saveFilter(filter);
    }
  }

  private void opret(Opgaveliste liste) {
    List<Filter> findes = filtre.createFilterQuery().filterName(liste.navn()).list();
    findes.forEach(this::udenVariabler);
    if (!findes.isEmpty()) {
      return;
    }
    Filter filter = filtre.newTaskFilter(liste.navn());
    filter.setQuery(forespoergsel(liste));
    filter.setProperties(
        Map.of(
            "description",
            liste.beskrivelse(),
            "priority",
            liste.plads(),
            "color",
            "#0b3d5c",
            "refresh",
            true));
    filtre.saveFilter(filter);
    for (Rolle rolle : liste.roller()) {
      Authorization ret = rettigheder.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      ret.setGroupId(rolle.id());
      ret.setResource(Resources.FILTER);
      ret.setResourceId(filter.getId());
      ret.addPermission(Permissions.READ);
      rettigheder.saveAuthorization(ret);
    }
  }
}
