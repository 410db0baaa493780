package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import dk.jobveu.ord.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that a developer can derive, and labels that a Danish reader understands. */
class NavneTest {

  static Stream<Procesmodel> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void alleTeksterErPaaDansk(Procesmodel model) {
    List<String> fejl = new ArrayList<>();
    fejl.addAll(Sprog.fejl(model.proces().getName()));
    for (FlowElement e : model.alle(FlowElement.class)) {
      Sprog.fejl(Procesmodel.navn(e)).forEach(f -> fejl.add(e.getId() + ": " + f));
    }
    for (BaseElement e : model.alle(BaseElement.class)) {
      e.getDocumentations()
          .forEach(
              d -> Sprog.fejl(d.getTextContent()).forEach(f -> fejl.add(e.getId() + ": " + f)));
    }
    assertThat(fejl).isEmpty();
  }
}
