package dk.jobveu.motor.modelkontrol;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Messages and errors: whoever sends one finds somebody who waits for it. */
public final class Beskeder {

  /** {@code job_veu.stop_forloeb}: the process that waits, and what has happened. */
  public static final String NAVN = "[a-z0-9]+(_[a-z0-9]+)*\\.[a-z0-9]+(_[a-z0-9]+)*";

  /** What concerns the whole forløb. */
  public static final String ALLE = "job_veu";

  private Beskeder() {}

  static void navnetSigerHvemDerVenter(Procesmodel model, Omgivelser om, Fund fund) {
    Stream.concat(
            model.alle(Message.class).stream().map(Message::getName),
            model.alle(Error.class).stream().map(Error::getErrorCode))
        .map(n -> Objects.toString(n, ""))
        .forEach(
            n -> {
              if (!n.matches(NAVN)) {
                fund.sig(
                    n,
                    "En besked hedder den proces, der venter, og det, der er sket: proces.det_der_skete.");
              } else {
                String proces = n.substring(0, n.indexOf('.'));
                if (!om.harProces(proces) && !proces.equals(ALLE)) {
                  fund.sig(
                      n, "Processen »%s«, som beskeden er til, findes ikke.".formatted(proces));
                }
              }
            });
  }

  static void alleBruges(Procesmodel model, Omgivelser om, Fund fund) {
    Set<Message> brugt = new HashSet<>();
    model.alle(MessageEventDefinition.class).forEach(d -> brugt.add(d.getMessage()));
    model.alle(ReceiveTask.class).forEach(r -> brugt.add(r.getMessage()));
    model.alle(Message.class).stream()
        .filter(b -> !brugt.contains(b))
        .forEach(b -> fund.sig(b.getId(), "Ingen venter på beskeden. Slet den."));
    model.alle(Error.class).stream()
        .filter(
            f ->
                model.alle(ErrorEventDefinition.class).stream()
                    .noneMatch(d -> f.equals(d.getError())))
        .forEach(f -> fund.sig(f.getId(), "Fejlen bruges ikke. Slet den."));
  }

  static void kastedeFejlGribes(Procesmodel model, Omgivelser om, Fund fund) {
    Set<String> kastede = fejl(model, ThrowEvent.class);
    Set<String> grebne = fejl(model, CatchEvent.class);
    kastede.stream()
        .filter(f -> !grebne.contains(f))
        .forEach(f -> fund.sig(f, "Fejlen kastes, men ingen griber den i samme model."));
    grebne.stream()
        .filter(f -> !kastede.contains(f))
        .forEach(f -> fund.sig(f, "Fejlen gribes, men ingen kaster den i samme model."));
  }

  private static Set<String> fejl(Procesmodel model, Class<?> event) {
    return model.alle(ErrorEventDefinition.class).stream()
        .filter(d -> event.isInstance(d.getParentElement()))
        .map(d -> d.getError().getErrorCode())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
