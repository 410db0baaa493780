package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaar.Befordring;
import dk.jobveu.opstart.Vilkaar.Jobsoegningspligt;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.opstart.Vilkaarsdroeftelse;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code vilkaar} and {@code vilkaarsdroeftelse}. */
@Repository
class JdbcVilkaarsaftaler implements Vilkaarsaftaler {

  private final JdbcClient jdbc;

  JdbcVilkaarsaftaler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Vilkaar v) {
    Tabel.raekke(jdbc, "vilkaar", v.registrering())
        .noegle("jobcenter", v.jobcenter())
        .felt("jobsoegningspligt", v.jobsoegningspligt())
        .felt("befordring", v.befordring())
        .felt("loefter", v.loefter())
        .felt("pladser", v.pladser())
        .felt("betalingsgaranti", v.betalingsgaranti())
        .gem();
  }

  @Override
  public List<Vilkaar> alle(String forloebId) {
    return jdbc.sql("select * from vilkaar where forloeb_id = :id order by jobcenter")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Vilkaar(
                    Sql.registrering(rs),
                    rs.getString("jobcenter"),
                    Sql.kode(Jobsoegningspligt.class, rs.getString("jobsoegningspligt")),
                    Sql.kode(Befordring.class, rs.getString("befordring")),
                    rs.getString("loefter"),
                    Sql.heltal(rs, "pladser"),
                    Sql.heltal(rs, "betalingsgaranti")))
        .list();
  }

  @Override
  public void gem(Vilkaarsdroeftelse d) {
    Tabel.raekke(jdbc, "vilkaarsdroeftelse", d.registrering())
        .felt("dato", d.dato())
        .felt("forskelle", d.forskelle())
        .felt("alle_droeftet", d.alleDroeftet())
        .felt("faelles_vilkaar", d.faellesVilkaar())
        .gem();
  }

  @Override
  public Optional<Vilkaarsdroeftelse> droeftelse(String forloebId) {
    return jdbc.sql("select * from vilkaarsdroeftelse where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Vilkaarsdroeftelse(
                    Sql.registrering(rs),
                    Sql.dato(rs, "dato"),
                    rs.getString("forskelle"),
                    rs.getBoolean("alle_droeftet"),
                    rs.getString("faelles_vilkaar")))
        .optional();
  }
}
