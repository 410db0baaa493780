package dk.jobveu.motor;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Indexes and statistics for the engine's own tables, without which its lists with rights take a
 * minute at a school on PostgreSQL, and H2 reads all variables to find those of one process
 * (docs/adr/0031). They are migrations of their own for each kind of database ({@code db/motor}),
 * since the engine makes its tables after ours.
 */
@Component
class Motorindekser extends AbstractProcessEnginePlugin {

  private static final Map<String, String> MAPPER =
      Map.of("postgres", "classpath:db/motor/postgresql", "h2", "classpath:db/motor/h2");

  @Override
  public void postProcessEngineBuild(ProcessEngine motor) {
    ProcessEngineConfigurationImpl opsaetning =
        (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    Flyway.configure()
        .dataSource(opsaetning.getDataSource())
        .locations(MAPPER.get(opsaetning.getDatabaseType()))
        .table("flyway_motor")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
