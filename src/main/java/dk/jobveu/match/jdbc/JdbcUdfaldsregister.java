package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code udfald}. */
@Repository
class JdbcUdfaldsregister implements Udfaldsregister {

  private final JdbcClient jdbc;

  JdbcUdfaldsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Udfald u) {
    int rettet =
        Sql.med(
                felter(
                    """
                    update udfald set udfald = :udfald, vurdering = :vurdering,
                      endeligt = :endeligt, dato = :dato, registreret_af = :registreretAf,
                      organisation = :organisation, paa_vegne_af = :paaVegneAf,
                      registreret = :registreret
                    where forloeb_id = :forloebId and deltager_id = :deltagerId
                    """,
                    u),
                r)
            .update();
    if (rettet == 0) {
      Sql.med(
              felter(
                  """
                  insert into udfald (forloeb_id, deltager_id, udfald, vurdering, endeligt, dato,
                    registreret_af, organisation, paa_vegne_af, registreret)
                  values (:forloebId, :deltagerId, :udfald, :vurdering, :endeligt, :dato,
                    :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """,
                  u),
              r)
          .update();
    }
  }

  private JdbcClient.StatementSpec felter(String sql, Udfald u) {
    return jdbc.sql(sql)
        .param("deltagerId", u.deltagerId())
        .param("udfald", u.udfald())
        .param("vurdering", u.vurdering())
        .param("endeligt", u.endeligt())
        .param("dato", u.dato());
  }

  @Override
  public Optional<Udfald> find(String forloebId, String deltagerId) {
    return jdbc.sql("select * from udfald where forloeb_id = :f and deltager_id = :d")
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcUdfaldsregister::udfald)
        .optional();
  }

  @Override
  public List<Udfald> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        jdbc.sql("select * from udfald where forloeb_id = :f")
            .param("f", forloebId)
            .query(JdbcUdfaldsregister::udfald)
            .list(),
        Udfald::deltagerId);
  }

  private static Udfald udfald(ResultSet rs, int nr) throws SQLException {
    return new Udfald(
        rs.getString("deltager_id"),
        rs.getString("udfald"),
        rs.getString("vurdering"),
        rs.getBoolean("endeligt"),
        Sql.dato(rs, "dato"));
  }
}
