package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetencetype;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsprofiler;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code screeningsprofil} and {@code screeningsprofil_kompetence}. */
@Repository
class JdbcScreeningsprofiler implements Screeningsprofiler {

  private final JdbcClient jdbc;

  JdbcScreeningsprofiler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Screeningsprofil profil) {
    Tabel.raekke(jdbc, "screeningsprofil", r)
        .felt("ledighed_maaneder", profil.ledighedMaaneder())
        .felt("sprogkrav", profil.sprogkrav())
        .felt("andre_krav", profil.andreKrav())
        .gem();
    jdbc.sql("delete from screeningsprofil_kompetence where forloeb_id = :id")
        .param("id", r.forloebId())
        .update();
    for (Kompetence k : profil.kompetencer()) {
      jdbc.sql(
              """
              insert into screeningsprofil_kompetence (forloeb_id, nr, navn, type, skal, virksomhed)
              values (:id, :nr, :navn, :type, :skal, :virksomhed)
              """)
          .param("id", r.forloebId())
          .param("nr", k.nr())
          .param("navn", k.navn())
          .param("type", k.type().name())
          .param("skal", k.skal())
          .param("virksomhed", k.virksomhed())
          .update();
    }
  }

  @Override
  public Optional<Screeningsprofil> find(String forloebId) {
    List<Kompetence> kompetencer =
        jdbc.sql("select * from screeningsprofil_kompetence where forloeb_id = :id order by nr")
            .param("id", forloebId)
            .query(
                (rs, i) ->
                    new Kompetence(
                        rs.getInt("nr"),
                        rs.getString("navn"),
                        Kompetencetype.valueOf(rs.getString("type")),
                        rs.getBoolean("skal"),
                        rs.getString("virksomhed")))
            .list();
    return jdbc.sql("select * from screeningsprofil where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Screeningsprofil(
                    kompetencer,
                    Sql.heltal(rs, "ledighed_maaneder"),
                    rs.getString("sprogkrav"),
                    rs.getString("andre_krav")))
        .optional();
  }
}
