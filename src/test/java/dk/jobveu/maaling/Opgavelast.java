package dk.jobveu.maaling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks in great number: one that the engine made, copied with everything that hangs on it.
 * Each copy has ids of its own and belongs to an organisation.
 */
final class Opgavelast {

  private static final String PROEVE = "maaling_proeve";

  /**
   * Columns that hold the id of a row, by table, in the order in which they refer to each other.
   */
  private static final List<Map.Entry<String, Set<String>>> TABELLER =
      List.of(
          Map.entry(
              "act_ru_execution",
              Set.of("id_", "proc_inst_id_", "root_proc_inst_id_", "parent_id_")),
          Map.entry("act_ru_task", Set.of("id_", "execution_id_", "proc_inst_id_")),
          Map.entry("act_ru_identitylink", Set.of("id_", "task_id_")),
          Map.entry(
              "act_ru_variable", Set.of("id_", "execution_id_", "proc_inst_id_", "var_scope_")),
          Map.entry("act_ru_authorization", Set.of("id_", "resource_id_")));

  private final JdbcClient jdbc;
  private final String opgave;
  private final String instans;

  Opgavelast(Maalesystem system) {
    this.jdbc = system.database();
    RuntimeService koersler = system.bean(RuntimeService.class);
    instans =
        koersler
            .createProcessInstanceByKey("indgaa_partsaftale")
            .businessKey(PROEVE)
            .setVariables(
                Map.of(
                    "forloebId",
                    PROEVE,
                    "koordinator",
                    PROEVE,
                    "branchorganisation",
                    PROEVE,
                    "fagligOrganisation",
                    PROEVE,
                    "jobcenter",
                    PROEVE))
            .startBeforeActivity("UserTask_UdarbejdPartsaftale")
            .execute()
            .getId();
    opgave =
        system
            .bean(TaskService.class)
            .createTaskQuery()
            .processInstanceId(instans)
            .singleResult()
            .getId();
  }

  /** So many for one organisation. */
  void til(String organisation, int antal) {
    kopier("'" + organisation + "'", organisation, antal);
  }

  /** So many, spread evenly on organisations that nobody asks as. */
  void spredt(int organisationer, int antal) {
    kopier("'maaling_' || (g.n % " + organisationer + ")", "spredt", antal);
  }

  private void kopier(String organisation, String maerke, int antal) {
    for (Map.Entry<String, Set<String>> tabel : TABELLER) {
      List<String> kolonner = kolonner(tabel.getKey());
      String vaerdier =
          kolonner.stream()
              .map(k -> vaerdi(k, tabel.getValue(), organisation, maerke))
              .collect(Collectors.joining(", "));
      jdbc.sql(
              "insert into %s (%s) select %s from %s p, generate_series(1, :antal) g(n) where %s"
                  .formatted(
                      tabel.getKey(),
                      String.join(", ", kolonner),
                      vaerdier,
                      tabel.getKey(),
                      proeven(tabel.getKey())))
          .param("antal", antal)
          .update();
    }
    TABELLER.forEach(t -> jdbc.sql("analyze " + t.getKey()).update());
  }

  private static String vaerdi(
      String kolonne, Set<String> noegler, String organisation, String maerke) {
    if (noegler.contains(kolonne)) {
      return "p.%s || '-%s-' || g.n".formatted(kolonne, maerke);
    }
    return kolonne.equals("group_id_")
        ? "case when p.group_id_ = '%s' then %s else p.group_id_ end"
            .formatted(PROEVE, organisation)
        : "p." + kolonne;
  }

  private String proeven(String tabel) {
    return switch (tabel) {
      case "act_ru_identitylink" -> "p.task_id_ = '" + opgave + "'";
      case "act_ru_authorization" -> "p.resource_id_ = '" + opgave + "'";
      default -> "p.proc_inst_id_ = '" + instans + "'";
    };
  }

  private List<String> kolonner(String tabel) {
    return jdbc.sql(
            """
            select column_name from information_schema.columns
            where table_name = :tabel order by ordinal_position
            """)
        .param("tabel", tabel)
        .query(String.class)
        .list();
  }
}
