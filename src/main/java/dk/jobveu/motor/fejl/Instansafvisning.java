package dk.jobveu.motor.fejl;

import java.util.List;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;

/** The engine's own refusal of one that is going on, told in Danish. */
public class Instansafvisning extends MigratingProcessInstanceValidationException
    implements Flytteafvisning {

  private static final long serialVersionUID = 1L;

  private final transient List<Flyttegrund> grunde;

  Instansafvisning(MigratingProcessInstanceValidationException motorens, List<Flyttegrund> grunde) {
    super(motorens.getMessage(), motorens.getValidationReport());
    this.grunde = List.copyOf(grunde);
  }

  @Override
  public List<Flyttegrund> grunde() {
    return grunde;
  }
}
