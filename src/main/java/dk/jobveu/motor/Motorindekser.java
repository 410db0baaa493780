package dk.jobveu.motor;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Indexes and statistics for the engine's own tables on PostgreSQL, without which its lists with
 * rights take a minute at a school (docs/adr/0031). They are migrations of their own, since the
 * engine makes its tables after ours; H2 is for demo and tests and needs none.
 */
@Component
class Motorindekser extends AbstractProcessEnginePlugin {

  private static final String POSTGRESQL = "postgres";

  @Override
  public void postProcessEngineBuild(ProcessEngine motor) {
    ProcessEngineConfigurationImpl opsaetning =
        (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    if (!POSTGRESQL.equals(opsaetning.getDatabaseType())) {
      return;
    }
    Flyway.configure()
        .dataSource(opsaetning.getDataSource())
        .locations("classpath:db/motor")
        .table("flyway_motor")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
