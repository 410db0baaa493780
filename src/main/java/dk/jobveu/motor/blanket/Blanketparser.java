package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Regelbrud;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts {@link Blanketlytter} on every user task and start event that names a form. */
public class Blanketparser extends AbstractBpmnParseListener {

  private final java.util.function.Supplier<Blanketlytter> lytter;

  public Blanketparser(java.util.function.Supplier<Blanketlytter> lytter) {
    this.lytter = lytter;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    CamundaFormRef blanket = blanket(element);
    if (blanket != null) {
      TaskDefinition definition =
          ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      definition.addBuiltInTaskListener(
          TaskListener.EVENTNAME_COMPLETE,
          opgave -> kaldt(() -> lytter.get().opgaveFuldfoert(blanket, opgave)));
      definition.addBuiltInTaskListener(
          TaskListener.EVENTNAME_DELETE, opgave -> lytter.get().opgaveVaek(opgave.getId()));
    }
  }

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    CamundaFormRef blanket = blanket(element);
    if (blanket != null && scope instanceof ProcessDefinitionEntity proces) {
      proces.addBuiltInListener(
          ExecutionListener.EVENTNAME_START,
          (ExecutionListener)
              (DelegateExecution e) -> kaldt(() -> lytter.get().procesStartet(blanket, e)));
    }
  }

  private static CamundaFormRef blanket(Element element) {
    String navn = attribut(element, "formRef");
    if (navn == null) {
      return null;
    }
    CamundaFormRefImpl blanket = new CamundaFormRefImpl(navn, attribut(element, "formRefBinding"));
    String version = attribut(element, "formRefVersion");
    blanket.setVersion(version == null ? null : Integer.valueOf(version));
    return blanket;
  }

  private static String attribut(Element element, String navn) {
    return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, navn);
  }

  /** A rule that the domain found broken is told like what the form itself found. */
  private static void kaldt(Runnable kald) {
    try {
      kald.run();
    } catch (Regelbrud brud) {
      throw new BlanketFejl(brud.felt(), brud.getMessage());
    }
  }
}
