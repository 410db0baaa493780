package dk.jobveu.modeller.camunda;

import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.modeller.Datoregler;
import dk.jobveu.motor.beslutning.HuskendeFeel;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** Reads the column that asks for the day, and asks its cells as the engine would. */
@Component
class DmnDatoregler implements Datoregler {

  private static final HuskendeFeel FEEL = new HuskendeFeel();

  @Override
  public List<Datoregel> laes(byte[] fil) {
    DmnModelInstance dmn;
    try {
      dmn = Dmn.readModelFromStream(new ByteArrayInputStream(fil));
    } catch (ModelException e) {
      // what is wrong stands among what the rules say
      return List.of();
    }
    int kolonne =
        dmn.getModelElementsByType(Input.class).stream()
            .map(i -> tekst(i.getInputExpression().getText()))
            .toList()
            .indexOf(Sagsstart.INPUT);
    List<Datoregel> fundne = new ArrayList<>();
    if (kolonne >= 0) {
      for (Rule r : dmn.getModelElementsByType(Rule.class)) {
        List<InputEntry> celler = List.copyOf(r.getInputEntries());
        String celle = kolonne < celler.size() ? tekst(celler.get(kolonne).getText()) : "";
        if (!celle.isEmpty() && !celle.equals("-")) {
          fundne.add(new Datoregel(r.getId(), saetning(r), celle, dag -> passer(celle, dag)));
        }
      }
    }
    return fundne;
  }

  private static boolean passer(String celle, LocalDate dag) {
    try {
      return FEEL.evaluateSimpleUnaryTests(
          celle,
          Sagsstart.INPUT,
          Variables.fromMap(Map.of(Sagsstart.INPUT, dag.toString())).asVariableContext());
    } catch (FeelException e) {
      return false;
    }
  }

  private static String saetning(Rule r) {
    return r.getDescription() == null ? "" : r.getDescription().getTextContent().strip();
  }

  private static String tekst(Text tekst) {
    return tekst == null ? "" : tekst.getTextContent().strip();
  }
}
