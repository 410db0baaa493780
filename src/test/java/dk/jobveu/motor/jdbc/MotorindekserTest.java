package dk.jobveu.motor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.jobveu.Systemtest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without them a school waits a minute for its task list (docs/adr/0031). */
@Systemtest
class MotorindekserTest {

  @Autowired JdbcClient jdbc;

  @Test
  void statistikkenTilListerMedRettighederErDer() {
    assumeTrue("postgres".equals(System.getProperty("jobveu.testdb")));

    assertThat(navne("select stxname from pg_statistic_ext"))
        .contains("st_act_ru_authorization_2", "st_act_ru_authorization_64");
  }

  @Test
  void indekserneTilListerErDer() {
    assumeTrue("postgres".equals(System.getProperty("jobveu.testdb")));

    assertThat(navne("select indexdef from pg_indexes where indexname like 'ix_act_ru_%'"))
        .anyMatch(
            i -> i.contains("act_ru_identitylink") && i.endsWith("(group_id_, type_, task_id_)"))
        .anyMatch(i -> i.endsWith("(resource_type_, group_id_, resource_id_)"))
        .anyMatch(i -> i.contains("(parent_task_id_) WHERE (parent_task_id_ IS NOT NULL)"));
  }

  private List<String> navne(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
