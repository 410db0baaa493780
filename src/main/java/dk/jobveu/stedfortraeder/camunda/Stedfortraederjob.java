package dk.jobveu.stedfortraeder.camunda;

import dk.jobveu.stedfortraeder.UdfoerStedfortraedelse;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A job of the engine that looks at one agreement on its day. As such it survives a restart, runs
 * on one node only, is tried again, and shows in Cockpit when it fails for good.
 */
class Stedfortraederjob implements JobHandler<Stedfortraederjob.Aftale> {

  static final String TYPE = "jobveu-stedfortraeder";

  /** The id of the agreement. */
  record Aftale(String id) implements JobHandlerConfiguration {
    @Override
    public String toCanonicalString() {
      return id;
    }
  }

  private final Supplier<UdfoerStedfortraedelse> udfoer;

  Stedfortraederjob(Supplier<UdfoerStedfortraedelse> udfoer) {
    this.udfoer = udfoer;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(
      Aftale aftale, ExecutionEntity udfoerelse, CommandContext kommando, String lejer) {
    udfoer.get().goerDetDerErTidTil(aftale.id());
  }

  @Override
  public Aftale newConfiguration(String tekst) {
    return new Aftale(tekst);
  }

  @Override
  public void onDelete(Aftale aftale, JobEntity job) {
    // nothing besides the job itself
  }
}
