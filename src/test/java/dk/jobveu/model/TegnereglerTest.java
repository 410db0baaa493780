package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows on a small drawing that each rule sees what it is there to see. */
class TegnereglerTest {

  private BpmnModelInstance bpmn;
  private Tegneregler regler;

  /** Two tasks one after the other on a line, and two one under the other beside them. */
  @BeforeEach
  void etPaentDiagram() {
    bpmn =
        Bpmn.createExecutableProcess("proeve")
            .startEvent("Start")
            .sequenceFlowId("Ind")
            .userTask("A")
            .name("Afdæk behov")
            .sequenceFlowId("Frem")
            .userTask("B")
            .name("Vurdér behov")
            .sequenceFlowId("Ud")
            .endEvent("Slut")
            .done();
    figur("Start", 0, 22, 36);
    figur("A", 100, 0, 140);
    figur("B", 300, 0, 140);
    figur("Slut", 500, 22, 36);
    tekst("Start", 0, 62, 36);
    tekst("Slut", 500, 62, 36);
    flow("Ind", 36, 40, 100, 40);
    flow("Frem", 240, 40, 300, 40);
    flow("Ud", 440, 40, 500, 40);
    regler = new Tegneregler(new Procesmodel("proeve", bpmn, null));
  }

  @Test
  void etPaentDiagramHarIngenFejl() {
    assertThat(alleFejl()).isEmpty();
  }

  @Test
  void serDetDerIkkeErTegnet() {
    var figur = (BpmnShape) ((UserTask) bpmn.getModelElementById("B")).getDiagramElement();
    figur.getParentElement().removeChildElement(figur);
    assertThat(nye().ikkeTegnet()).containsExactly("B »Vurdér behov« er ikke tegnet");
  }

  @Test
  void serSkraaKnaekkedeOgLoeseFlow() {
    flow("Frem", 240, 40, 300, 60);
    assertThat(nye().skraaEllerLoese()).containsExactly("Frem løber på skrå");
    flow("Frem", 240, 40, 270, 40, 270, 43, 300, 43);
    assertThat(nye().skraaEllerLoese()).containsExactly("Frem har et lille knæk");
    flow("Frem", 240, 40, 290, 40);
    assertThat(nye().skraaEllerLoese()).containsExactly("Frem når ikke helt hen til sin figur");
  }

  @Test
  void serFlowDerKrydser() {
    flow("Ud", 440, 40, 460, 40, 460, -40, 270, -40, 270, 120, 560, 120, 560, 40, 536, 40);
    assertThat(nye().krydsninger()).containsExactly("Frem krydser Ud");
  }

  @Test
  void serFlowGennemFigurerOgTekster() {
    flow("Ud", 440, 40, 460, 40, 460, 120, 170, 120, 170, -40, 518, -40, 518, 22);
    assertThat(nye().gennemFigurer()).containsExactly("Ud løber gennem A »Afdæk behov«");
    tekst("Slut", 250, 30, 40);
    assertThat(nye().gennemTekster()).contains("Frem løber gennem teksten til Slut");
  }

  @Test
  void serFigurerOgTeksterOvenIHinanden() {
    figur("B", 200, 0, 140);
    assertThat(nye().overlap()).containsExactly("A »Afdæk behov« ligger oven i B »Vurdér behov«");
    tekst("Slut", 120, 20, 40);
    assertThat(nye().teksterUdenPlads())
        .containsExactly("Teksten til Slut ligger oven i A »Afdæk behov«");
    tekst("Start", 100, 20, 40);
    assertThat(nye().teksterOvenIHinanden())
        .containsExactly("Teksterne til Start og Slut ligger oven i hinanden");
  }

  @Test
  void serTeksterDerManglerPladsEllerErForLange() {
    figur("Slut").removeChildElement(figur("Slut").getBpmnLabel());
    assertThat(nye().teksterUdenPlads())
        .containsExactly("Slut »Slut« har ingen plads til sin tekst");
    bpmn.<UserTask>getModelElementById("A").setName("Arbejdsmarkedsuddannelsesudbud");
    assertThat(nye().forLangeTekster()).singleElement().asString().contains("er bredere");
    bpmn.<UserTask>getModelElementById("A").setName("en to tre fire fem seks syv ".repeat(5));
    assertThat(nye().forLangeTekster()).singleElement().asString().contains("linjer");
  }

  @Test
  void serFlowModLaeseretningen() {
    figur("B", 100, 200, 140);
    flow("Frem", 240, 40, 260, 40, 260, 240, 240, 240);
    assertThat(nye().modLaeseretningen())
        .containsExactly("Frem kommer ind i B »Vurdér behov« fra højre");
    figur("B", -100, 200, 140);
    flow("Frem", 170, 80, 170, 120, -30, 120, -30, 200);
    assertThat(nye().modLaeseretningen()).containsExactly("Frem går tilbage uden at sige hvorfor");
  }

  @Test
  void serForMangePaaEtArk() {
    AbstractFlowNodeBuilder<?, ?> bygger = Bpmn.createExecutableProcess("stor").startEvent();
    for (int i = 0; i < 24; i++) {
      bygger = bygger.userTask();
    }
    bpmn = bygger.endEvent().done();
    assertThat(new Tegneregler(new Procesmodel("stor", bpmn, null)).forMangePaaArket())
        .containsExactly("stor har 26 figurer på ét ark");
  }

  @Test
  void serEtArkDerErForBredtTilAtLaeses() {
    figur("Slut", 2500, 22, 36);
    assertThat(nye().forBred()).isEmpty();
    figur("Slut", 2600, 22, 36);
    assertThat(nye().forBred()).singleElement().asString().endsWith("og højst 2560 kan læses");
  }

  private List<String> alleFejl() {
    return List.of(
            regler.ikkeTegnet(),
            regler.skraaEllerLoese(),
            regler.krydsninger(),
            regler.gennemFigurer(),
            regler.gennemTekster(),
            regler.overlap(),
            regler.udenForSinLane(),
            regler.teksterUdenPlads(),
            regler.teksterOvenIHinanden(),
            regler.forLangeTekster(),
            regler.modLaeseretningen(),
            regler.forMangePaaArket(),
            regler.forBred())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The rules again, on the drawing as it is now. */
  private Tegneregler nye() {
    return new Tegneregler(new Procesmodel("proeve", bpmn, null));
  }

  private void figur(String id, double x, double y, double bredde) {
    Bounds b = figur(id).getBounds();
    b.setX(x);
    b.setY(y);
    b.setWidth(bredde);
    b.setHeight(bredde > 50 ? 80 : bredde);
  }

  private BpmnShape figur(String id) {
    return bpmn.getModelElementsByType(BpmnShape.class).stream()
        .filter(f -> f.getBpmnElement().getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void tekst(String id, double x, double y, double bredde) {
    BpmnShape figur = figur(id);
    if (figur.getBpmnLabel() == null) {
      figur.setBpmnLabel(bpmn.newInstance(BpmnLabel.class));
      figur.getBpmnLabel().setBounds(bpmn.newInstance(Bounds.class));
    }
    Bounds b = figur.getBpmnLabel().getBounds();
    b.setX(x);
    b.setY(y);
    b.setWidth(bredde);
    b.setHeight(20);
  }

  private void flow(String id, double... punkter) {
    BpmnEdge kant =
        bpmn.getModelElementsByType(BpmnEdge.class).stream()
            .filter(f -> f.getBpmnElement().getId().equals(id))
            .findFirst()
            .orElseThrow();
    kant.getWaypoints().clear();
    for (int i = 0; i < punkter.length; i += 2) {
      Waypoint p = bpmn.newInstance(Waypoint.class);
      p.setX(punkter[i]);
      p.setY(punkter[i + 1]);
      kant.getWaypoints().add(p);
    }
  }
}
