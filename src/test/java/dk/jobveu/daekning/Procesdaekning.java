package dk.jobveu.daekning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.springframework.boot.test.context.TestComponent;

/** Notes which nodes and flows the tests pass through; {@link Daekningskontrol} judges them. */
@TestComponent
public class Procesdaekning extends AbstractProcessEnginePlugin {

  static final Path MAPPE = Path.of("target", "procesdaekning");

  private static final Set<String> SET = new ConcurrentSkipListSet<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    Collection<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> parsere =
        motor.getCustomPostBPMNParseListeners();
    var alle =
        new java.util.ArrayList<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener>(
            parsere == null ? List.of() : parsere);
    alle.add(new Optager());
    motor.setCustomPostBPMNParseListeners(alle);
  }

  private static class Optager extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
      proces.getActivities().forEach(this::optag);
    }

    private void optag(ActivityImpl aktivitet) {
      aktivitet.addListener(
          ExecutionListener.EVENTNAME_START,
          (ExecutionListener) e -> noter(aktivitet, aktivitet.getId()));
      aktivitet.getActivities().forEach(this::optag);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      flow.addListener(
          ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) e -> noter(scope, flow.getId()));
    }

    private static void noter(ScopeImpl scope, String id) {
      SET.add(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "/" + id);
    }
  }

  /** Writes what was seen when the run is over, a file for each JVM of it. */
  public static class Afslutning implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
      if (SET.isEmpty()) {
        return;
      }
      try {
        Files.createDirectories(MAPPE);
        Files.write(
            MAPPE.resolve(
                "%s-%s.txt"
                    .formatted(
                        System.getProperty("jobveu.testdb", "h2"),
                        System.getProperty("jobveu.fork", "1"))),
            List.copyOf(SET));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
