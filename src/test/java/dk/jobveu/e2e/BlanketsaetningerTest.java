package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.proces.GyldigtSvar;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/**
 * How many statements it takes to open a task and to send its form in, over HTTP as Tasklist does:
 * at most so many, and the same at one forløb and at several (docs/adr/0031). No time is measured.
 */
class BlanketsaetningerTest {

  private static final int FLERE = 10;
  private static final String UDKAST = "udarbejd_partsaftale";

  /** Seven of them the list, which the product asks for once or twice and our scripts once. */
  private static final int SKRIDT = 79;

  private static final String SVAR = "tiltraed_som_arbejdsgiver";

  private final KoerendeSystem system = KoerendeSystem.delt();
  private final Kald kald = new Kald(system.adresse());
  private final Scene scene = system.bean(Scene.class);

  @Test
  void enOpgaveAabnes() throws Exception {
    for (Map.Entry<String, Integer> del :
        Map.of("", 3, "/form", 5, "/form-variables", 11, "/deployed-form", 7).entrySet()) {
      assertThat(hentet(del.getKey())).as(del.getKey()).hasSizeLessThanOrEqualTo(del.getValue());
    }
  }

  @Test
  void etSvarSendes() throws Exception {
    hoejst(35, SVAR);
  }

  /** It begins a process of its own with two tasks and a deadline. */
  @Test
  void etUdkastSendes() throws Exception {
    hoejst(38, UDKAST);
  }

  /**
   * All that a person's browser asks for from one task to the next, Tasklist and our scripts
   * together: taking it by the first letter, sending it, the list again, and the next one with its
   * form and its draft.
   */
  @Test
  void etSkridtIBrowseren() throws Exception {
    Forloeb forloeb = scene.forloeb();
    for (int n = 0; n < 3; n++) {
      scene.start("indgaa_partsaftale", forloeb, Map.of());
      scene.udfoer(forloeb.id(), UDKAST);
    }
    Task foerste = opgave(forloeb, SVAR);
    String bruger = Testaktoerer.bruger(scene.grupper(foerste).get(0));
    Opgaveloeser person = new Opgaveloeser(Browser.start(), system.adresse(), Testaktoerer.KODE);
    try {
      Page side = person.aabn(bruger, foerste.getId());
      skridt(person, bruger, foerste, forloeb);
      List<String> saetninger = skridt(person, bruger, aaben(side), forloeb);

      assertThat(saetninger).hasSizeLessThanOrEqualTo(SKRIDT);
    } finally {
      person.luk();
    }
  }

  private List<String> skridt(Opgaveloeser person, String bruger, Task opgave, Forloeb forloeb)
      throws Exception {
    person.udfyld(bruger, svar(opgave, forloeb));
    return taelt(() -> person.send(bruger, opgave.getId()));
  }

  /** The task that is on the screen. */
  private Task aaben(Page side) {
    String id = side.url().replaceFirst(".*[?&]task=([^&]+).*", "$1");
    return system
        .bean(TaskService.class)
        .createTaskQuery()
        .taskId(id)
        .initializeFormKeys()
        .singleResult();
  }

  private void hoejst(int antal, String blanket) throws Exception {
    sendt(blanket);
    List<String> faa = sendt(blanket);
    for (int n = 0; n < FLERE; n++) {
      iGang();
    }
    List<String> mange = sendt(blanket);

    assertThat(faa).hasSizeLessThanOrEqualTo(antal);
    assertThat(mange).hasSameSizeAs(faa);
  }

  private List<String> hentet(String del) throws Exception {
    Task opgave = opgave(iGang(), UDKAST);
    String sti = "/engine-rest/task/" + opgave.getId() + del;
    hent(opgave, sti);
    return taelt(() -> hent(opgave, sti));
  }

  private List<String> sendt(String blanket) throws Exception {
    Forloeb forloeb = iGang();
    if (!blanket.equals(UDKAST)) {
      scene.udfoer(forloeb.id(), UDKAST);
    }
    Task opgave = opgave(forloeb, blanket);
    String krop = krop(opgave, forloeb);
    hent(opgave, "/api/forloeb");
    return taelt(
        () ->
            assertThat(
                    kald.post(
                            bruger(opgave),
                            "/engine-rest/task/" + opgave.getId() + "/submit-form",
                            krop)
                        .status())
                .isEqualTo(204));
  }

  private List<String> taelt(Saetningstaeller.Arbejde arbejde) throws Exception {
    return system
        .bean(Saetningstaeller.class)
        .under(traad -> traad.startsWith("http-nio"), arbejde);
  }

  private void hent(Task opgave, String sti) {
    assertThat(kald.send(bruger(opgave), "GET", sti, null, new byte[0]).status()).isEqualTo(200);
  }

  private Forloeb iGang() {
    Forloeb forloeb = scene.forloeb();
    scene.start("indgaa_partsaftale", forloeb, Map.of());
    return forloeb;
  }

  private Task opgave(Forloeb forloeb, String blanket) {
    return scene.opgaver(forloeb.id()).stream()
        .filter(o -> o.getCamundaFormRef().getKey().equals(blanket))
        .findFirst()
        .orElseThrow();
  }

  private String bruger(Task opgave) {
    return Testaktoerer.bruger(scene.grupper(opgave).get(0)) + ":" + Testaktoerer.KODE;
  }

  /** Valid answers in the engine's way of writing variables. */
  private String krop(Task opgave, Forloeb forloeb) throws Exception {
    Map<String, Object> variabler = new HashMap<>();
    for (Map.Entry<String, Object> svar : svar(opgave, forloeb).entrySet()) {
      variabler.put(
          svar.getKey(),
          svar.getValue() instanceof List<?> liste
              ? Map.of("value", Kald.JSON.writeValueAsString(liste), "type", "Json")
              : Map.of("value", svar.getValue()));
    }
    return Kald.JSON.writeValueAsString(Map.of("variables", variabler));
  }

  private Map<String, Object> svar(Task opgave, Forloeb forloeb) throws Exception {
    String blanket = opgave.getCamundaFormRef().getKey();
    String gruppe = scene.grupper(opgave).get(0);
    Map<String, Object> data =
        system
            .bean(Blanketlytter.class)
            .data(
                blanket,
                new Blanketkontekst(
                    blanket,
                    forloeb.id(),
                    opgave.getId(),
                    Testaktoerer.bruger(gruppe),
                    gruppe,
                    system.bean(TaskService.class).getVariables(opgave.getId())));
    Blanketdefinition felter =
        Blanketdefinition.laes(system.bean(FormService.class).getDeployedTaskForm(opgave.getId()));
    return GyldigtSvar.til(felter, data, Map.of());
  }
}
