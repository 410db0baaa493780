package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.motor.modelkontrol.Beskeder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.junit.jupiter.api.Test;

/** Messages and errors: whoever sends one finds somebody who waits for it. */
class BeskedTest {

  @Test
  void detDerSendesBliverVentetPaaOgOmvendt() {
    assertThat(sendte()).isEqualTo(ventede());
  }

  private static Set<String> ventede() {
    Set<String> navne = new TreeSet<>();
    Model.alle()
        .forEach(
            m -> {
              m.alle(MessageEventDefinition.class).stream()
                  .filter(d -> d.getParentElement() instanceof CatchEvent)
                  .forEach(d -> navne.add(d.getMessage().getName()));
              m.alle(ReceiveTask.class).forEach(r -> navne.add(r.getMessage().getName()));
            });
    return navne;
  }

  /** Names that the code sends: written out, or built from what a participant can be told. */
  private static Set<String> sendte() {
    Set<String> navne =
        Arrays.stream(Deltagerprocesser.Besked.values())
            .map(b -> "deltagerforloeb." + b.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    Matcher m = Pattern.compile("\"(" + Beskeder.NAVN + ")\"").matcher(Kode.alt());
    while (m.find()) {
      String proces = m.group(1).substring(0, m.group(1).indexOf('.'));
      if (Model.findes(proces) || proces.equals(Beskeder.ALLE)) {
        navne.add(m.group(1));
      }
    }
    return navne;
  }
}
