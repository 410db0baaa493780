package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.deltager.Deltagerprocesser;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages and errors: whoever sends one finds somebody who waits for it. */
class BeskedTest {

  /** {@code job_veu.stop_forloeb}: the process that waits, and what has happened. */
  private static final String NAVN = "[a-z0-9]+(_[a-z0-9]+)*\\.[a-z0-9]+(_[a-z0-9]+)*";

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void navnetSigerHvilkenProcesDerVenter(Model model) {
    assertThat(
            Stream.concat(
                model.alle(Message.class).stream().map(Message::getName), fejlkoder(model)))
        .allSatisfy(
            n -> {
              assertThat(n).matches(NAVN);
              String proces = n.substring(0, n.indexOf('.'));
              assertThat(Model.findes(proces) || proces.equals("job_veu")).as(n).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void alleBeskederOgFejlIFilenBruges(Model model) {
    Set<Message> brugt = new java.util.HashSet<>();
    model.alle(MessageEventDefinition.class).forEach(d -> brugt.add(d.getMessage()));
    model.alle(ReceiveTask.class).forEach(r -> brugt.add(r.getMessage()));
    assertThat(model.alle(Message.class)).allMatch(brugt::contains);
    assertThat(model.alle(Error.class))
        .allMatch(
            f ->
                model.alle(ErrorEventDefinition.class).stream()
                    .anyMatch(d -> f.equals(d.getError())));
  }

  @Test
  void detDerSendesBliverVentetPaaOgOmvendt() {
    assertThat(sendte()).isEqualTo(ventede());
  }

  @Test
  void fejlDerKastesBliverGrebetISammeModel() {
    Model.alle()
        .forEach(
            m ->
                assertThat(fejl(m, ThrowEvent.class))
                    .as(m.id())
                    .isEqualTo(fejl(m, CatchEvent.class)));
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
    Matcher m = Pattern.compile("\"(" + NAVN + ")\"").matcher(Kode.alt());
    while (m.find()) {
      String proces = m.group(1).substring(0, m.group(1).indexOf('.'));
      if (Model.findes(proces) || proces.equals("job_veu")) {
        navne.add(m.group(1));
      }
    }
    return navne;
  }

  private static Set<String> fejl(Model model, Class<?> event) {
    return model.alle(ErrorEventDefinition.class).stream()
        .filter(d -> event.isInstance(d.getParentElement()))
        .map(d -> d.getError().getErrorCode())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> fejlkoder(Model model) {
    return model.alle(Error.class).stream().map(Error::getErrorCode);
  }
}
