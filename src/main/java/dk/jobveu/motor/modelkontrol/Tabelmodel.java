package dk.jobveu.motor.modelkontrol;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * A file of {@code dmn/}.
 *
 * @param id name of the file without its ending, which is the id of its decision
 */
public record Tabelmodel(String id, DmnModelInstance dmn) {

  /**
   * @throws org.camunda.bpm.model.xml.ModelException when it is no DMN
   */
  public static Tabelmodel laes(String id, byte[] indhold) {
    return new Tabelmodel(id, Dmn.readModelFromStream(new ByteArrayInputStream(indhold)));
  }

  /** Its name as it is deployed. */
  public String fil() {
    return "dmn/" + id + ".dmn";
  }

  Collection<Decision> beslutninger() {
    return dmn.getModelElementsByType(Decision.class);
  }

  /** The table; null when the file has another kind of decision. */
  DecisionTable tabel() {
    return beslutninger().stream()
        .map(Decision::getExpression)
        .filter(DecisionTable.class::isInstance)
        .map(DecisionTable.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** What a rule answers in a column, as it is written; empty when there is no such column. */
  String svar(Rule regel, String kolonne) {
    int nr = tabel().getOutputs().stream().map(Output::getName).toList().indexOf(kolonne);
    return nr < 0 ? "" : tekst(List.copyOf(regel.getOutputEntries()).get(nr).getText());
  }

  static String tekst(Text tekst) {
    return tekst == null ? "" : tekst.getTextContent().strip();
  }

  @Override
  public String toString() {
    return id;
  }
}
