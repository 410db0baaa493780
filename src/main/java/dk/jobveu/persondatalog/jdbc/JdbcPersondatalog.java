package dk.jobveu.persondatalog.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.persondatalog.Persondatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code persondatalog}. */
@Repository
class JdbcPersondatalog implements Persondatalog {

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;

  JdbcPersondatalog(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
  }

  @Override
  public void skriv(
      Registrering r, Handling handling, String sted, Collection<String> deltagerIds) {
    mange.batchUpdate(
        """
        insert into persondatalog (tidspunkt, bruger, organisation, forloeb_id, deltager_id,
          handling, sted)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        new LinkedHashSet<>(deltagerIds)
            .stream()
                .map(
                    id ->
                        new Object[] {
                          Sql.tid(r.tidspunkt()),
                          r.bruger(),
                          r.organisation(),
                          r.forloebId(),
                          id,
                          handling.name(),
                          sted
                        })
                .toList());
  }

  @Override
  public List<Linje> om(String forloebId, String deltagerId) {
    return jdbc.sql(
            """
            select * from persondatalog where forloeb_id = :f and deltager_id = :d order by nr
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcPersondatalog::linje)
        .list();
  }

  @Override
  public List<Linje> iForloeb(String forloebId) {
    return jdbc.sql("select * from persondatalog where forloeb_id = :f order by nr")
        .param("f", forloebId)
        .query(JdbcPersondatalog::linje)
        .list();
  }

  @Override
  public int sletFoer(Instant tidspunkt) {
    return jdbc.sql("delete from persondatalog where tidspunkt < :t")
        .param("t", Sql.tid(tidspunkt))
        .update();
  }

  private static Linje linje(ResultSet rs, int i) throws SQLException {
    return new Linje(
        Sql.tid(rs, "tidspunkt"),
        rs.getString("bruger"),
        rs.getString("organisation"),
        rs.getString("forloeb_id"),
        rs.getString("deltager_id"),
        rs.getObject("sletning_nr", Long.class),
        Handling.valueOf(rs.getString("handling")),
        rs.getString("sted"));
  }
}
