package dk.jobveu.konto.jdbc;

import dk.jobveu.konto.Lokaladministratorer;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aktoer_administrator}. */
@Repository
class JdbcLokaladministratorer implements Lokaladministratorer {

  private final JdbcClient jdbc;

  JdbcLokaladministratorer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> i(String organisation) {
    return jdbc.sql("select bruger from aktoer_administrator where aktoer = :a")
        .param("a", organisation)
        .query(String.class)
        .set();
  }

  @Override
  public void udpeg(String organisation, String bruger) {
    if (!i(organisation).contains(bruger)) {
      jdbc.sql("insert into aktoer_administrator (aktoer, bruger) values (:a, :b)")
          .param("a", organisation)
          .param("b", bruger)
          .update();
    }
  }

  @Override
  public boolean fratag(String organisation, String bruger) {
    return jdbc.sql("delete from aktoer_administrator where aktoer = :a and bruger = :b")
            .param("a", organisation)
            .param("b", bruger)
            .update()
        > 0;
  }
}
