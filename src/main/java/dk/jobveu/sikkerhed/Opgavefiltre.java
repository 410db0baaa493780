package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.Rolle;
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

/** The saved filters of Tasklist: three that every role has, and one of its own for a few. */
@Component
@Order(20)
class Opgavefiltre implements ApplicationRunner {

  private static final List<Rolle> ALLE =
      List.of(
          Rolle.KOORDINATOR,
          Rolle.BRANCHORGANISATION,
          Rolle.FAGLIG_ORGANISATION,
          Rolle.JOBCENTER,
          Rolle.UDDANNELSESINSTITUTION);

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
    // first, since it is what a case worker sees after the log-in
    opret("Opgaver til os", "Opgaver, din organisation kan tage", 10, ALLE, tilOs());
    opret("Mine opgaver", "Opgaver, du selv har taget", 20, ALLE, mine());
    opret(
        "Fristen er overskredet",
        "Opgaver til din organisation, hvis frist er gået",
        30,
        ALLE,
        iOrganisationen().dueBeforeExpression("${now()}"));
    opret(
        "Screening og tilmelding",
        "Opgaver om kandidater i jobcentret",
        40,
        List.of(Rolle.JOBCENTER),
        iOrganisationen()
            .processDefinitionKeyIn(
                "screening_i_jobcenter", "holddannelse", "fase_4_screening_kurser_og_match"));
    opret(
        "Deltagere, der har brug for opfølgning",
        "Fravær, frafald, match og 18 måneders opfølgning",
        50,
        List.of(Rolle.JOBCENTER, Rolle.UDDANNELSESINSTITUTION),
        iOrganisationen()
            .processDefinitionKeyIn(
                "deltagerforloeb",
                "frafald_fra_kursus",
                "match_efter_kursus",
                "opfoelgning_18_maaneder"));
    opret(
        "Tilbud",
        "Udbud, som skolen kan byde på",
        40,
        List.of(Rolle.UDDANNELSESINSTITUTION),
        iOrganisationen().processDefinitionKey("tilbud"));
    opret(
        "Parternes opgaver",
        "Behov, partsaftale og kurser",
        40,
        List.of(Rolle.BRANCHORGANISATION, Rolle.FAGLIG_ORGANISATION),
        iOrganisationen()
            .processDefinitionKeyIn(
                "fase_1_arbejdsmarkedets_behov",
                "afdaekning_hos_parterne",
                "fase_2_partsaftale",
                "indgaa_partsaftale",
                "valg_af_udbyder"));
    opret(
        "Koordinering",
        "Dét, koordinatoren selv skal gøre",
        40,
        List.of(Rolle.KOORDINATOR),
        iOrganisationen());
  }

  private TaskQuery mine() {
    return opgaver.createTaskQuery().taskAssigneeExpression("${currentUser()}");
  }

  private TaskQuery tilOs() {
    return opgaver.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
  }

  private TaskQuery iOrganisationen() {
    return tilOs().includeAssignedTasks();
  }

  private void opret(
      String navn, String beskrivelse, int plads, List<Rolle> roller, TaskQuery forespoergsel) {
    if (filtre.createFilterQuery().filterName(navn).count() > 0) {
      return;
    }
    Filter filter = filtre.newTaskFilter(navn);
    filter.setQuery(forespoergsel);
    filter.setProperties(
        Map.of(
            "description",
            beskrivelse,
            "priority",
            plads,
            "color",
            "#0b3d5c",
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(
                Map.of("name", "forloebId", "label", "Forløb"),
                // otherwise ten follow-ups look alike on the list; only a pseudonym
                Map.of("name", "deltagerId", "label", "Deltager"))));
    filtre.saveFilter(filter);
    for (Rolle rolle : roller) {
      Authorization ret = rettigheder.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      ret.setGroupId(rolle.id());
      ret.setResource(Resources.FILTER);
      ret.setResourceId(filter.getId());
      ret.addPermission(Permissions.READ);
      rettigheder.saveAuthorization(ret);
    }
  }
}
