package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Table {@code aktoer}. */
@Repository
class JdbcAktoerer implements Aktoerer {

  private final JdbcClient jdbc;

  JdbcAktoerer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Aktoer a) {
    int rettet =
        felter(
                jdbc.sql(
                    """
                    update aktoer set rolle = :rolle, navn = :navn, niveau = :niveau,
                      kommunekode = :kommunekode, cvr = :cvr where id = :id
                    """),
                a)
            .update();
    if (rettet == 0) {
      felter(
              jdbc.sql(
                  """
                  insert into aktoer (id, rolle, navn, niveau, kommunekode, cvr, aktiv)
                  values (:id, :rolle, :navn, :niveau, :kommunekode, :cvr, true)
                  """),
              a)
          .update();
    }
  }

  private static StatementSpec felter(StatementSpec sql, Aktoer a) {
    return sql.param("id", a.id())
        .param("rolle", a.rolle())
        .param("navn", a.navn())
        .param("niveau", a.niveau())
        .param("kommunekode", a.kommunekode())
        .param("cvr", a.cvr());
  }

  @Override
  public Optional<Aktoer> find(String id) {
    return jdbc.sql("select * from aktoer where id = :id")
        .param("id", id)
        .query(this::aktoer)
        .optional();
  }

  @Override
  public List<Aktoer> medRolle(String rolle) {
    return Danskorden.ordnet(
        jdbc.sql("select * from aktoer where rolle = :rolle and aktiv")
            .param("rolle", rolle)
            .query(this::aktoer)
            .list(),
        Aktoer::navn);
  }

  @Override
  public List<Aktoer> alle() {
    return jdbc.sql("select * from aktoer").query(this::aktoer).list().stream()
        .sorted(Comparator.comparing(Aktoer::rolle).thenComparing(Danskorden.efter(Aktoer::navn)))
        .toList();
  }

  @Override
  public List<Aktoer> deaktiverede() {
    return jdbc.sql("select * from aktoer where not aktiv order by id").query(this::aktoer).list();
  }

  private Aktoer aktoer(ResultSet rs, int nr) throws SQLException {
    return new Aktoer(
        rs.getString("id"),
        rs.getString("rolle"),
        rs.getString("navn"),
        rs.getString("niveau"),
        rs.getString("kommunekode"),
        rs.getString("cvr"));
  }
}
