package dk.jobveu.engang.jdbc;

import dk.jobveu.engang.Engangsregister;
import dk.jobveu.faelles.jdbc.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code engangsnoegle}. */
@Repository
class JdbcEngangsregister implements Engangsregister {

  private final JdbcClient jdbc;

  JdbcEngangsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void tag(String noegle, String indhold, Instant tidspunkt) {
    try {
      jdbc.sql("insert into engangsnoegle (noegle, indhold, tidspunkt) values (:n, :i, :t)")
          .param("n", noegle)
          .param("i", indhold)
          .param("t", Sql.tid(tidspunkt))
          .update();
    } catch (DuplicateKeyException | ConcurrencyFailureException fejl) {
      throw new Optaget(fejl);
    }
  }

  @Override
  public void besvar(String noegle, String svar) {
    jdbc.sql("update engangsnoegle set svar = :s where noegle = :n")
        .param("s", svar)
        .param("n", noegle)
        .update();
  }

  @Override
  public Optional<Modtaget> find(String noegle) {
    return jdbc.sql("select indhold, svar from engangsnoegle where noegle = :n")
        .param("n", noegle)
        .query((rs, nr) -> new Modtaget(rs.getString("indhold"), rs.getString("svar")))
        .optional();
  }

  @Override
  public int glemFoer(Instant tidspunkt) {
    return jdbc.sql("delete from engangsnoegle where tidspunkt < :t")
        .param("t", Sql.tid(tidspunkt))
        .update();
  }
}
