package dk.jobveu.motor.modelkontrol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A lane is an organisation: what lies in it is theirs, and the same everywhere. */
public final class Laner {

  private record Organisation(String navn, String gruppe) {}

  /** In the order in which they lie in every diagram. */
  private static final Map<String, Organisation> LANES = new LinkedHashMap<>();

  static {
    LANES.put("Lane_Koordinator", new Organisation("Koordinator", "${koordinator}"));
    // whoever has been asked to coordinate, of any kind that can
    LANES.put("Lane_NyKoordinator", new Organisation("Ny koordinator", "${nyKoordinator}"));
    // whoever the kick-off chose to lead the project plan: the coordinator or a jobcenter
    LANES.put("Lane_Tovholder", new Organisation("Tovholder", "${tovholder}"));
    // whoever calls the meeting: the coordinator to the kick-off, else the leading job centre
    LANES.put("Lane_Indkalder", new Organisation("Indkalder", "${indkalder}"));
    // each of those that are called to a meeting, one task for one of them
    LANES.put("Lane_Moededeltager", new Organisation("Mødedeltager", "${moededeltager}"));
    // each of those who must agree to pool two classes, of any kind
    LANES.put("Lane_Samlingspart", new Organisation("Part i samlingen", "${svarer}"));
    // whoever speaks for a company, which has no log-in
    LANES.put("Lane_Talsmand", new Organisation("Virksomhedens talsmand", "${talsmand}"));
    // each of those whose names are in the project plan, one task for one of them
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

  private Laner() {}

  /** Lanes that have a name of ours, in our order, and hold something. */
  static void kendteISammeRaekkefoelge(Procesmodel model, Omgivelser om, Fund fund) {
    List<String> ider = model.alle(Lane.class).stream().map(Lane::getId).toList();
    for (Lane l : model.alle(Lane.class)) {
      Organisation o = LANES.get(l.getId());
      if (o == null) {
        fund.sig(l.getId(), "Lanen er ikke en af de organisationer, der kendes: " + navne() + ".");
      } else if (!o.navn().equals(l.getName())) {
        fund.sig(l.getId(), "Lanen skal hedde »%s«.".formatted(o.navn()));
      } else if (l.getFlowNodeRefs().isEmpty()) {
        fund.sig(l.getId(), "Der ligger ikke noget i lanen. Slet den.");
      }
    }
    if (!ider.equals(LANES.keySet().stream().filter(ider::contains).toList())) {
      fund.sig(model.id(), "Lanerne skal ligge i denne rækkefølge: " + navne() + ".");
    }
  }

  private static String navne() {
    return String.join(", ", LANES.values().stream().map(Organisation::navn).toList());
  }

  static void altLiggerHosEnOrganisation(Procesmodel model, Omgivelser om, Fund fund) {
    if (model.alle(Lane.class).isEmpty()) {
      return;
    }
    for (FlowNode n : model.noder()) {
      long antal =
          model.alle(Lane.class).stream().filter(l -> l.getFlowNodeRefs().contains(n)).count();
      boolean yderst = n.getParentElement().equals(model.proces());
      if (antal != (yderst ? 1 : 0)) {
        fund.sig(n.getId(), "Elementet ligger i %d laner. Læg det i én.".formatted(antal));
      }
      if (n instanceof BoundaryEvent b && !model.lane(b).equals(model.lane(b.getAttachedTo()))) {
        fund.sig(n.getId(), "Hændelsen ligger ikke i samme lane som sin opgave.");
      }
    }
  }

  /** A task goes to the organisation in whose lane it is drawn, and never to a person. */
  static void opgavenGaarTilSinLane(Procesmodel model, Omgivelser om, Fund fund) {
    for (UserTask o : model.alle(UserTask.class)) {
      Optional<Organisation> lane = model.lane(o).map(l -> LANES.get(l.getId()));
      String gruppe = Objects.toString(o.getCamundaCandidateGroups(), "");
      boolean passer =
          lane.isPresent()
              ? lane.get().gruppe().equals(gruppe)
              : LANES.values().stream().anyMatch(l -> l.gruppe().equals(gruppe));
      if (!passer) {
        fund.sig(
            o.getId(),
            lane.map(
                    l ->
                        "Opgaven ligger hos %s, så Candidate groups skal være %s, ikke »%s«."
                            .formatted(l.navn(), l.gruppe(), gruppe))
                .orElse(
                    "Opgaven går til »%s«, som ikke er en organisation i forløbet. Skriv for eksempel ${jobcenter} under Candidate groups."
                        .formatted(gruppe)));
      }
      if (o.getCamundaAssignee() != null || o.getCamundaCandidateUsers() != null) {
        fund.sig(
            o.getId(),
            "En opgave går til en organisation, ikke til en person. Fjern Assignee og Candidate users.");
      }
    }
  }
}
