package dk.jobveu.motor;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Every due date is the end of a Danish day, also one that a designer wrote with an hour or an
 * operator set in Tasklist. So the saved filter, a query by REST and our own pages agree about what
 * is overdue.
 */
public class Fristparser extends AbstractBpmnParseListener {

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition opgave =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    opgave.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, Fristparser::dagenUd);
    opgave.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, Fristparser::dagenUd);
  }

  private static void dagenUd(DelegateTask opgave) {
    if (opgave.getDueDate() != null) {
      opgave.setDueDate(Frister.dagenUd(Frister.dagen(opgave.getDueDate())));
    }
  }
}
