package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lane is an organisation: what lies in it is theirs, and the same everywhere. */
class LaneTest {

  private record Organisation(String navn, String gruppe) {}

  /** In the order in which they lie in every diagram. */
  private static final Map<String, Organisation> LANES = new LinkedHashMap<>();

  static {
    LANES.put("Lane_Koordinator", new Organisation("Koordinator", "${koordinator}"));
    // Whoever has been asked to coordinate, of any kind that can.
    LANES.put("Lane_NyKoordinator", new Organisation("Ny koordinator", "${nyKoordinator}"));
    // Whoever the kick-off chose to lead the project plan: the coordinator or a jobcenter.
    LANES.put("Lane_Tovholder", new Organisation("Tovholder", "${tovholder}"));
    // Whoever calls the meeting: the coordinator to the kick-off, else the leading job centre.
    LANES.put("Lane_Indkalder", new Organisation("Indkalder", "${indkalder}"));
    // Each of those that are called to a meeting, one task for one of them.
    LANES.put("Lane_Moededeltager", new Organisation("Mødedeltager", "${moededeltager}"));
    // Whoever speaks for a company, which has no log-in.
    LANES.put("Lane_Talsmand", new Organisation("Virksomhedens talsmand", "${talsmand}"));
    // Each of those whose names are in the project plan, one task for one of them.
    LANES.put("Lane_Planpart", new Organisation("Part i planen", "${planpart}"));
    LANES.put(
        "Lane_Branchorganisation",
        new Organisation("Brancheorganisation", "${branchorganisation}"));
    LANES.put(
        "Lane_FagligOrganisation",
        new Organisation("Faglig organisation", "${fagligOrganisation}"));
    LANES.put("Lane_Jobcenter", new Organisation("Jobcenter", "${jobcenter}"));
    LANES.put(
        "Lane_Uddannelsesinstitution",
        new Organisation("Uddannelsesinstitution", "${uddannelsesinstitution}"));
  }

  /** The top process has no lanes: its only task is the coordinator's. */
  private static final String UDEN_LANES = "job_veu_forloeb";

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void organisationerneLiggerISammeRaekkefoelge(Model model) {
    List<String> ider = model.alle(Lane.class).stream().map(Lane::getId).toList();
    assertThat(ider.isEmpty()).isEqualTo(model.id().equals(UDEN_LANES));
    assertThat(ider).isEqualTo(LANES.keySet().stream().filter(ider::contains).toList());
    assertThat(model.alle(Lane.class))
        .allSatisfy(
            l -> {
              assertThat(l.getName()).isEqualTo(LANES.get(l.getId()).navn());
              assertThat(l.getFlowNodeRefs()).as(l.getId()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void altLiggerHosEnOrganisation(Model model) {
    if (model.id().equals(UDEN_LANES)) {
      return;
    }
    List<String> fejl = new ArrayList<>();
    for (FlowNode n : model.noder()) {
      long antal =
          model.alle(Lane.class).stream().filter(l -> l.getFlowNodeRefs().contains(n)).count();
      boolean yderst = n.getParentElement().equals(model.proces());
      if (antal != (yderst ? 1 : 0)) {
        fejl.add(Model.sted(n) + " ligger i " + antal + " lanes");
      }
      if (n instanceof BoundaryEvent b && !model.lane(b).equals(model.lane(b.getAttachedTo()))) {
        fejl.add(Model.sted(n) + " ligger ikke hos sin opgave");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void opgavenGaarTilDenOrganisationSomDenErTegnetHos(Model model) {
    List<String> fejl = new ArrayList<>();
    for (UserTask o : model.alle(UserTask.class)) {
      Optional<Lane> lane = model.lane(o);
      String gruppe = lane.map(l -> LANES.get(l.getId()).gruppe()).orElse("${koordinator}");
      if (!gruppe.equals(o.getCamundaCandidateGroups())) {
        fejl.add(Model.sted(o) + " går til " + o.getCamundaCandidateGroups() + ", ikke " + gruppe);
      }
      if (Objects.nonNull(o.getCamundaAssignee())
          || Objects.nonNull(o.getCamundaCandidateUsers())) {
        fejl.add(Model.sted(o) + " går til en person");
      }
    }
    assertThat(fejl).isEmpty();
  }
}
