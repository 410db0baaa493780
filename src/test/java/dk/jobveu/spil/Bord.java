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

  /** The open tasks in the same order each time a seed is played, whatever their ids are. */
  List<Task> opgaver(String forloebId) {
    Map<String, String> navne =
        virksomheder.alle(forloebId).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::navn));
    return scene.opgaver(forloebId).stream()
        .map(t -> new Opgave(t, kendetegn(t, navne)))
        .sorted(Comparator.comparing(Opgave::kendetegn))
        .map(Opgave::opgave)
        .toList();
  }

  private record Opgave(Task opgave, String kendetegn) {}

  private String kendetegn(Task t, Map<String, String> navne) {
    Map<String, Object> v =
        opgaver.getVariables(t.getId(), List.of("deltagerId", "holdNr", "virksomhedId"));
    return Stream.of(
            t.getCamundaFormRef().getKey(),
            scene.grupper(t),
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
