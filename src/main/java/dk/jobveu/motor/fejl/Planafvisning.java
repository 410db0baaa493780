package dk.jobveu.motor.fejl;

import java.util.List;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** The engine's own refusal of a plan, which whoever waits for that still gets, told in Danish. */
public class Planafvisning extends MigrationPlanValidationException implements Flytteafvisning {

  private static final long serialVersionUID = 1L;

  private final transient List<Flyttegrund> grunde;

  Planafvisning(MigrationPlanValidationException motorens, List<Flyttegrund> grunde) {
    super(motorens.getMessage(), motorens.getValidationReport());
    this.grunde = List.copyOf(grunde);
  }

  @Override
  public List<Flyttegrund> grunde() {
    return grunde;
  }
}
