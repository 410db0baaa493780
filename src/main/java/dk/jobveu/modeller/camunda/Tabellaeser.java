package dk.jobveu.modeller.camunda;

import dk.jobveu.modeller.Modelindhold;
import dk.jobveu.modeller.Modelindhold.Del;
import dk.jobveu.motor.modelkontrol.Tabelmodel;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The rules of a decision, and what it asks and answers. */
final class Tabellaeser {

  private Tabellaeser() {}

  static Modelindhold laes(Tabelmodel model) {
    Decision beslutning =
        model.dmn().getModelElementsByType(Decision.class).stream().findFirst().orElse(null);
    if (beslutning == null || !(beslutning.getExpression() instanceof DecisionTable tabel)) {
      throw new IllegalArgumentException(model.id() + " har ingen tabel");
    }
    List<String> kolonner = new ArrayList<>(List.of("Regel"));
    tabel.getInputs().forEach(i -> kolonner.add(navn(i)));
    tabel.getOutputs().forEach(o -> kolonner.add("Svar: " + navn(o)));
    kolonner.add("Sætning");
    List<Del> dele = new ArrayList<>(List.of(hoved(tabel, kolonner)));
    int nr = 1;
    for (Rule regel : tabel.getRules()) {
      dele.add(del(nr, regel));
      nr++;
    }
    return new Modelindhold(
        beslutning.getName(),
        beslutning.getDescription() == null
            ? null
            : beslutning
                .getDescription()
                .getTextContent()
                .strip()
                .replaceFirst("^DMN-\\w+\\. ", ""),
        kolonner,
        dele);
  }

  private static Del del(int nr, Rule regel) {
    List<String> celler = new ArrayList<>();
    regel.getInputEntries().forEach(c -> celler.add(tekst(c)));
    regel.getOutputEntries().forEach(c -> celler.add(tekst(c)));
    celler.add(
        regel.getDescription() == null ? "" : regel.getDescription().getTextContent().strip());
    String aftryk = celler.toString();
    celler.add(0, String.valueOf(nr));
    return new Del(regel.getId(), celler, aftryk, String.valueOf(nr));
  }

  /** What is asked and answered, and which rule counts when several meet. */
  private static Del hoved(DecisionTable tabel, List<String> kolonner) {
    List<String> celler = new ArrayList<>(List.of(String.valueOf(tabel.getHitPolicy())));
    for (Input i : tabel.getInputs()) {
      celler.add(
          "%s: %s"
              .formatted(
                  i.getInputExpression().getTypeRef(),
                  i.getInputExpression().getText().getTextContent().strip()));
    }
    for (Output o : tabel.getOutputs()) {
      celler.add("%s: %s".formatted(o.getTypeRef(), o.getName()));
    }
    celler.add("");
    return new Del(tabel.getId(), celler, celler + kolonner.toString(), "");
  }

  private static String navn(Input i) {
    return i.getLabel() == null
        ? i.getInputExpression().getText().getTextContent().strip()
        : i.getLabel();
  }

  private static String navn(Output o) {
    return o.getLabel() == null ? o.getName() : o.getLabel();
  }

  private static String tekst(DmnElement celle) {
    String tekst = celle.getTextContent().strip();
    return tekst.isEmpty() ? "–" : tekst;
  }
}
