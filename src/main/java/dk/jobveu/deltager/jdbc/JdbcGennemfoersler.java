package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code gennemfoersel}. */
@Repository
class JdbcGennemfoersler implements Gennemfoersler {

  private final JdbcClient jdbc;

  JdbcGennemfoersler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void begynd(Registrering registrering, List<Gennemfoersel> nye) {
    for (Gennemfoersel g : nye) {
      var sql =
          jdbc.sql(
                  """
                  insert into gennemfoersel (forloeb_id, deltager_id, uddannelsesinstitution,
                    opfoelgningsmodel, paabegyndt, status, registreret_af, organisation,
                    paa_vegne_af, registreret)
                  values (:forloebId, :deltagerId, :skole, :model, :paabegyndt, :status,
                    :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """)
              .param("deltagerId", g.deltagerId())
              .param("skole", g.uddannelsesinstitution())
              .param("model", g.opfoelgningsmodel())
              .param("paabegyndt", g.paabegyndt())
              .param("status", g.status().name());
      Sql.med(sql, registrering).update();
    }
  }

  @Override
  public Optional<Gennemfoersel> find(String forloebId, String deltagerId) {
    return jdbc.sql("select * from gennemfoersel where forloeb_id = :f and deltager_id = :d")
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcGennemfoersler::gennemfoersel)
        .optional();
  }

  @Override
  public List<Gennemfoersel> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        jdbc.sql("select * from gennemfoersel where forloeb_id = :f")
            .param("f", forloebId)
            .query(JdbcGennemfoersler::gennemfoersel)
            .list(),
        Gennemfoersel::deltagerId);
  }

  @Override
  public void afslut(Registrering registrering, Kursusresultat k) {
    var sql =
        jdbc.sql(
                """
                update gennemfoersel set status = :status, afsluttet = :afsluttet,
                  antal_kurser = :kurser, antal_meritkurser = :meritkurser,
                  antal_beviser = :beviser, registreret_af = :registreretAf,
                  organisation = :organisation, paa_vegne_af = :paaVegneAf,
                  registreret = :registreret
                where forloeb_id = :forloebId and deltager_id = :deltagerId
                """)
            .param("deltagerId", k.deltagerId())
            .param("status", Gennemfoersel.Status.GENNEMFOERT.name())
            .param("afsluttet", k.dato())
            .param("kurser", k.antalKurser())
            .param("meritkurser", k.antalMeritkurser())
            .param("beviser", k.antalBeviser());
    Sql.med(sql, registrering).update();
  }

  @Override
  public void saetStatus(
      String forloebId, String deltagerId, Gennemfoersel.Status status, LocalDate afsluttet) {
    jdbc.sql(
            """
            update gennemfoersel set status = :status, afsluttet = :afsluttet
            where forloeb_id = :f and deltager_id = :d
            """)
        .param("status", status.name())
        .param("afsluttet", afsluttet)
        .param("f", forloebId)
        .param("d", deltagerId)
        .update();
  }

  private static Gennemfoersel gennemfoersel(ResultSet rs, int nr) throws SQLException {
    return new Gennemfoersel(
        rs.getString("forloeb_id"),
        rs.getString("deltager_id"),
        rs.getString("uddannelsesinstitution"),
        rs.getString("opfoelgningsmodel"),
        Sql.dato(rs, "paabegyndt"),
        Gennemfoersel.Status.valueOf(rs.getString("status")),
        Sql.dato(rs, "afsluttet"),
        Sql.heltal(rs, "antal_kurser"),
        Sql.heltal(rs, "antal_meritkurser"),
        Sql.heltal(rs, "antal_beviser"));
  }
}
