package dk.jobveu.kladde.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.kladde.Kladde;
import dk.jobveu.kladde.Kladder;
import dk.jobveu.kladde.Kladdested;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts in the table {@code kladde}. */
@Repository
class JdbcKladder implements Kladder {

  private static final String DER = " where bruger = :bruger and sted = :sted";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaktion;

  JdbcKladder(JdbcClient jdbc, TransactionTemplate transaktion) {
    this.jdbc = jdbc;
    this.transaktion = transaktion;
  }

  @Override
  public Optional<Kladde> find(String bruger, Kladdested sted) {
    return jdbc.sql("select * from kladde" + DER)
        .param("bruger", bruger)
        .param("sted", sted.noegle())
        .query(
            (rs, nr) ->
                new Kladde(rs.getString("forloeb_id"), rs.getString("svar"), Sql.tid(rs, "gemt")))
        .optional();
  }

  @Override
  public boolean gem(String bruger, Kladdested sted, Kladde kladde) {
    if (sted.opgaveId() == null) {
      skriv(bruger, sted, kladde);
      return true;
    }
    return Boolean.TRUE.equals(
        transaktion.execute(
            t -> {
              boolean findes = laasOpgave(sted.opgaveId());
              if (findes) {
                skriv(bruger, sted, kladde);
              }
              return findes;
            }));
  }

  /** Whoever ends the task at this moment comes before or after, never in between. */
  private boolean laasOpgave(String opgaveId) {
    return jdbc.sql("select id_ from act_ru_task where id_ = :id for update")
        .param("id", opgaveId)
        .query(String.class)
        .optional()
        .isPresent();
  }

  private void skriv(String bruger, Kladdested sted, Kladde kladde) {
    if (opdater(bruger, sted, kladde) == 0) {
      skriv(
          "insert into kladde (bruger, sted, forloeb_id, svar, gemt)"
              + " values (:bruger, :sted, :forloeb, :svar, :gemt)",
          bruger,
          sted,
          kladde);
    }
  }

  private int opdater(String bruger, Kladdested sted, Kladde kladde) {
    return skriv(
        "update kladde set forloeb_id = :forloeb, svar = :svar, gemt = :gemt" + DER,
        bruger,
        sted,
        kladde);
  }

  private int skriv(String sql, String bruger, Kladdested sted, Kladde kladde) {
    return jdbc.sql(sql)
        .param("bruger", bruger)
        .param("sted", sted.noegle())
        .param("forloeb", kladde.forloebId())
        .param("svar", kladde.svar())
        .param("gemt", Sql.tid(kladde.gemt()))
        .update();
  }

  @Override
  public void slet(String bruger, Kladdested sted) {
    jdbc.sql("delete from kladde" + DER)
        .param("bruger", bruger)
        .param("sted", sted.noegle())
        .update();
  }

  @Override
  public void sletAlle(Kladdested sted) {
    jdbc.sql("delete from kladde where sted = :sted").param("sted", sted.noegle()).update();
  }

  @Override
  public int rydOp(Instant foer) {
    return jdbc.sql(
            """
            delete from kladde where gemt < :foer
              or (sted like :opgaver and not exists
                (select 1 from act_ru_task t where :opgave || t.id_ = sted))
            """)
        .param("foer", Sql.tid(foer))
        .param("opgaver", Kladdested.OPGAVE + "%")
        .param("opgave", Kladdested.OPGAVE)
        .update();
  }
}
