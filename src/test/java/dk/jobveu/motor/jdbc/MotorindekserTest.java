package dk.jobveu.motor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.jobveu.Systemtest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without them lists and look-ups read far more than they show (docs/adr/0031). */
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

  /** No variable of a process has a task, so the index on the task finds them all. */
  @Test
  void h2FinderEnProcesVariableUdenAtLaeseAlles() {
    assumeFalse("postgres".equals(System.getProperty("jobveu.testdb")));
    // H2 only chooses where there is something to read
    jdbc.sql(
            """
            insert into act_ru_variable (id_, type_, name_, var_scope_)
              select 'indeks-' || x, 'string', 'indeks', 'indeks-' || x from system_range(1, 300)
            """)
        .update();
    try {
      assertThat(variableAfEnProces()).contains("EXECUTION_ID_ = 'x'");
      jdbc.sql("analyze table act_ru_variable").update();
      assertThat(variableAfEnProces()).contains("EXECUTION_ID_ = 'x'");
    } finally {
      jdbc.sql("delete from act_ru_variable where name_ = 'indeks'").update();
    }
  }

  /** What H2 looks up in an index, which it tells in a comment. */
  private String variableAfEnProces() {
    String plan =
        jdbc.sql(
                """
                explain select * from act_ru_variable where execution_id_ = 'x' and task_id_ is null
                """)
            .query(String.class)
            .single();
    return plan.substring(plan.indexOf("/*"), plan.indexOf("*/"));
  }

  private List<String> navne(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
