package dk.jobveu.forloeb.camunda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The phase a process belongs to, read from its id: {@code fase_2_partsaftale} is 2. */
final class Faser {

  private static final Pattern FASE = Pattern.compile("fase_(\\d)_.*");

  private Faser() {}

  static int nummer(DelegateExecution proces) {
    return nummer(proces.getProcessDefinitionId());
  }

  /** From a process definition's id, {@code key:version:uuid}. */
  static int nummer(String procesdefinitionId) {
    Matcher fase = FASE.matcher(procesdefinitionId);
    if (!fase.matches()) {
      throw new IllegalStateException(procesdefinitionId + " er ikke en fase");
    }
    return Integer.parseInt(fase.group(1));
  }
}
