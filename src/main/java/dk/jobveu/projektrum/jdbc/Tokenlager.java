package dk.jobveu.projektrum.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the phases of a forløb stand. Processes about one citizen, one bid or one job centre are
 * others than the phases and are not read.
 */
@Repository
public class Tokenlager {

  private final JdbcClient jdbc;

  Tokenlager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A token.
   *
   * @param model id of the process definition
   * @param element id of the element in the model
   */
  public record Token(String model, String element) {}

  /** Each element once. */
  public List<Token> i(String forloebId) {
    return jdbc.sql(
            """
            select distinct e.proc_def_id_, e.act_id_
            from act_ru_execution p
            join act_ru_execution e on e.proc_inst_id_ = p.id_
            join act_re_procdef d on d.id_ = e.proc_def_id_
            where p.business_key_ = :forloebId and d.key_ like 'fase\\_%' escape '\\'
              and e.act_id_ is not null
            """)
        .param("forloebId", forloebId)
        .query((rs, nr) -> new Token(rs.getString(1), udenKrop(rs.getString(2))))
        .list();
  }

  /** What is done several times has a token around its own. */
  private static String udenKrop(String element) {
    int krop = element.indexOf('#');
    return krop < 0 ? element : element.substring(0, krop);
  }
}
