package dk.jobveu.motor.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** The engine's job executor, which renews the locks of what it is doing ({@link Joblaase}). */
class Jobloeber extends SpringJobExecutor {

  /** Renewals in the length of a lock, so that one or two may fail. */
  private static final int GANGE = 4;

  private final Laaseregister register;
  private final Clock ur;
  private final Duration fornyesHoejst;
  private Joblaase laase;
  private ScheduledExecutorService fornyer;

  Jobloeber(Laaseregister register, Clock ur, Duration fornyesHoejst) {
    this.register = register;
    this.ur = ur;
    this.fornyesHoejst = fornyesHoejst;
  }

  @Override
  protected void startExecutingJobs() {
    CustomizableThreadFactory traade = new CustomizableThreadFactory("joblaase-");
    traade.setDaemon(true);
    fornyer = Executors.newSingleThreadScheduledExecutor(traade);
    long imellem = getLockTimeInMillis() / GANGE;
    fornyer.scheduleWithFixedDelay(laase()::forny, imellem, imellem, TimeUnit.MILLISECONDS);
    super.startExecutingJobs();
  }

  @Override
  protected void stopExecutingJobs() {
    super.stopExecutingJobs();
    fornyer.shutdownNow();
  }

  @Override
  public void executeJobs(List<String> job, ProcessEngineImpl motor) {
    laase().begyndt(job);
    super.executeJobs(job, motor);
  }

  @Override
  public Runnable getExecuteJobsRunnable(List<String> job, ProcessEngineImpl motor) {
    Runnable udfoer = super.getExecuteJobsRunnable(job, motor);
    return () -> {
      try {
        udfoer.run();
      } finally {
        laase().slut(job);
      }
    };
  }

  synchronized Joblaase laase() {
    if (laase == null) {
      laase =
          new Joblaase(
              register,
              ur,
              getLockOwner(),
              Duration.ofMillis(getLockTimeInMillis()),
              fornyesHoejst);
    }
    return laase;
  }
}
