package dk.jobveu.kladde.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
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

  private static final String DER = "bruger = ? and sted = ?";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaktion;
  private final Tabel<Kladde> kladder;

  JdbcKladder(JdbcClient jdbc, TransactionTemplate transaktion) {
    this.jdbc = jdbc;
    this.transaktion = transaktion;
    this.kladder = Tabel.af(jdbc, "kladde", Kladde.class, "bruger", "sted");
  }

  @Override
  public Optional<Kladde> find(String bruger, Kladdested sted) {
    return kladder.hvor(DER, bruger, sted.noegle()).optional();
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
    kladder.raekke(kladde).felt("bruger", bruger).felt("sted", sted.noegle()).gem();
  }

  @Override
  public void slet(String bruger, Kladdested sted) {
    kladder.slet(DER, bruger, sted.noegle());
  }

  @Override
  public void sletAlle(Kladdested sted) {
    kladder.slet("sted = ?", sted.noegle());
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
