package dk.jobveu.spil;

import dk.jobveu.Testtilfaeldighed;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.SkiftDeltager;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.TagBeskaeftigedeMed;
import dk.jobveu.koordination.BeslutKoordinatorskifte;
import dk.jobveu.koordination.ForeslaaKoordinatorskifte;
import dk.jobveu.koordination.TagKoordinatorforslagTilbage;
import dk.jobveu.liste.Listegang;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.TraekVirksomhed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the system a generated forløb is played with. */
final class Bord {

  static final List<String> ORGANISATIONER =
      List.of(
          Testaktoerer.KOORDINATOR,
          Testaktoerer.JOBCENTER,
          Testaktoerer.JOBCENTER_2,
          Testaktoerer.JOBCENTER_3,
          Testaktoerer.SKOLE,
          Testaktoerer.SKOLE_2);

  @Autowired Scene scene;
  @Autowired Adgang adgang;
  @Autowired Listegang lister;
  @Autowired TraekVirksomhed traek;
  @Autowired SkiftDeltager skift;
  @Autowired ForeslaaKoordinatorskifte spoerg;
  @Autowired TagKoordinatorforslagTilbage tilbage;
  @Autowired BeslutKoordinatorskifte beslut;
  @Autowired TagBeskaeftigedeMed beskaeftigede;
  @Autowired Deltagere deltagere;
  @Autowired Virksomheder virksomheder;
  @Autowired Forloebregister register;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;
  @Autowired TaskService opgaver;
  @Autowired Testtilfaeldighed tilfaeldighed;
  @Autowired private JdbcClient jdbc;

  private final Map<String, Map<String, Object>> om = new HashMap<>();

  /** The open tasks in the same order each time a seed is played, whatever their ids are. */
  List<Task> opgaver(String forloebId) {
    Map<String, String> navne =
        virksomheder.alle(forloebId).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::navn));
    List<Task> aabne = scene.opgaver(forloebId);
    Map<String, String> grupper = grupper(forloebId);
    return aabne.stream()
        .map(t -> new Opgave(t, kendetegn(t, grupper.get(t.getId()), navne)))
        .sorted(Comparator.comparing(Opgave::kendetegn))
        .map(Opgave::opgave)
        .toList();
  }

  private record Opgave(Task opgave, String kendetegn) {}

  /** Whose each open task is; asked at once, since it is asked at every step. */
  private Map<String, String> grupper(String forloebId) {
    return jdbc
        .sql(
            "select l.task_id_, l.group_id_ from act_ru_identitylink l join act_ru_task t on t.id_"
                + " = l.task_id_ join act_ru_execution e on e.id_ = t.proc_inst_id_ where"
                + " e.business_key_ = ? and l.group_id_ is not null")
        .param(forloebId)
        .query((rs, nr) -> Map.entry(rs.getString(1), rs.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(
                    Map.Entry::getValue,
                    Collectors.collectingAndThen(
                        Collectors.toList(), g -> g.stream().sorted().toList().toString()))));
  }

  private String kendetegn(Task t, String gruppe, Map<String, String> navne) {
    // what a task is about does not change while it is open
    Map<String, Object> v =
        om.computeIfAbsent(
            t.getId(),
            opgave ->
                opgaver.getVariables(opgave, List.of("deltagerId", "holdNr", "virksomhedId")));
    return Stream.of(
            t.getCamundaFormRef().getKey(),
            gruppe,
            v.get("deltagerId"),
            v.get("holdNr"),
            navne.get(v.get("virksomhedId")))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /** What a user of the organisation may do in the forløb, if anything. */
  Optional<Indsigt> indsigt(String organisation, String forloebId) {
    return adgang.sesAf(
        new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)), forloebId);
  }
}
