package dk.jobveu.opfoelgning.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningskontakt;
import dk.jobveu.opfoelgning.Opfoelgningsmodel;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opfoelgning_18} and {@code opfoelgning_18_kontakt}. */
@Repository
class JdbcOpfoelgningsregister implements Opfoelgningsregister {

  private final JdbcClient jdbc;

  JdbcOpfoelgningsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Opfoelgning o) {
    int rettet =
        Sql.med(
                felter(
                    """
                    update opfoelgning_18 set jobcenter = :jobcenter,
                      uddannelsesinstitution = :skole, model = :model,
                      virksomhed_id = :virksomhedId, virksomhed_cvr = :cvr, jobstart = :jobstart,
                      tidligere_maaneder = :tidligere, status = :status, samtykke = :samtykke,
                      optag_vejledt = :optagVejledt, naeste_dato = :naesteDato,
                      forsoeg = :forsoeg, lukket_den = :lukketDen, lukket_fordi = :lukketFordi,
                      registreret_af = :registreretAf, organisation = :organisation,
                      paa_vegne_af = :paaVegneAf, registreret = :registreret
                    where forloeb_id = :forloebId and deltager_id = :deltagerId
                    """,
                    o),
                r)
            .update();
    if (rettet == 0) {
      Sql.med(
              felter(
                  """
                  insert into opfoelgning_18 (forloeb_id, deltager_id, jobcenter,
                    uddannelsesinstitution, model, virksomhed_id, virksomhed_cvr, jobstart,
                    tidligere_maaneder, status, samtykke, optag_vejledt, naeste_dato, forsoeg,
                    lukket_den, lukket_fordi, registreret_af, organisation, paa_vegne_af,
                    registreret)
                  values (:forloebId, :deltagerId, :jobcenter, :skole, :model, :virksomhedId,
                    :cvr, :jobstart, :tidligere, :status, :samtykke, :optagVejledt, :naesteDato,
                    :forsoeg, :lukketDen, :lukketFordi, :registreretAf, :organisation,
                    :paaVegneAf, :registreret)
                  """,
                  o),
              r)
          .update();
    }
  }

  private JdbcClient.StatementSpec felter(String sql, Opfoelgning o) {
    return jdbc.sql(sql)
        .param("deltagerId", o.deltagerId())
        .param("jobcenter", o.jobcenter())
        .param("skole", o.uddannelsesinstitution())
        .param("model", o.model().kode())
        .param("virksomhedId", o.virksomhedId())
        .param("cvr", o.virksomhedCvr())
        .param("jobstart", o.jobstart())
        .param("tidligere", o.tidligereMaaneder())
        .param("status", o.status().name())
        .param("samtykke", o.samtykke())
        .param("optagVejledt", o.optagVejledt())
        .param("naesteDato", o.naesteDato())
        .param("forsoeg", o.forsoeg())
        .param("lukketDen", o.lukketDen())
        .param("lukketFordi", o.lukketFordi());
  }

  @Override
  public Optional<Opfoelgning> find(String forloebId, String deltagerId) {
    return jdbc.sql("select * from opfoelgning_18 where forloeb_id = :f and deltager_id = :d")
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcOpfoelgningsregister::opfoelgning)
        .optional();
  }

  @Override
  public List<Opfoelgning> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        jdbc.sql("select * from opfoelgning_18 where forloeb_id = :f")
            .param("f", forloebId)
            .query(JdbcOpfoelgningsregister::opfoelgning)
            .list(),
        Opfoelgning::deltagerId);
  }

  @Override
  public void gemKontakt(Registrering r, String deltagerId, Opfoelgningskontakt k) {
    var sql =
        jdbc.sql(
                """
                insert into opfoelgning_18_kontakt (forloeb_id, deltager_id, nr, anledning,
                  forfalden, dato, afholdt, informeret_borger, informeret_virksomhed,
                  voksenlaerling_omtalt, resultat, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :deltagerId, :nr, :anledning, :forfalden, :dato, :afholdt,
                  :borger, :virksomhed, :voksenlaerling, :resultat, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", deltagerId)
            .param("nr", kontakter(r.forloebId(), deltagerId).size() + 1)
            .param("anledning", k.anledning())
            .param("forfalden", k.forfalden())
            .param("dato", k.dato())
            .param("afholdt", k.afholdt())
            .param("borger", k.informeretBorger())
            .param("virksomhed", k.informeretVirksomhed())
            .param("voksenlaerling", k.voksenlaerlingOmtalt())
            .param("resultat", k.resultat());
    Sql.med(sql, r).update();
  }

  @Override
  public List<Opfoelgningskontakt> kontakter(String forloebId, String deltagerId) {
    return jdbc.sql(
            """
            select * from opfoelgning_18_kontakt
            where forloeb_id = :f and deltager_id = :d order by nr
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(
            (rs, nr) ->
                new Opfoelgningskontakt(
                    rs.getString("anledning"),
                    Sql.dato(rs, "forfalden"),
                    Sql.dato(rs, "dato"),
                    rs.getBoolean("afholdt"),
                    rs.getBoolean("informeret_borger"),
                    rs.getBoolean("informeret_virksomhed"),
                    rs.getBoolean("voksenlaerling_omtalt"),
                    rs.getString("resultat")))
        .list();
  }

  private static Opfoelgning opfoelgning(ResultSet rs, int nr) throws SQLException {
    return new Opfoelgning(
        rs.getString("forloeb_id"),
        rs.getString("deltager_id"),
        rs.getString("jobcenter"),
        rs.getString("uddannelsesinstitution"),
        Opfoelgningsmodel.af(rs.getString("model")),
        rs.getString("virksomhed_id"),
        rs.getString("virksomhed_cvr"),
        Sql.dato(rs, "jobstart"),
        rs.getInt("tidligere_maaneder"),
        Jobstatus.valueOf(rs.getString("status")),
        rs.getBoolean("samtykke"),
        rs.getBoolean("optag_vejledt"),
        Sql.dato(rs, "naeste_dato"),
        rs.getInt("forsoeg"),
        Sql.dato(rs, "lukket_den"),
        rs.getString("lukket_fordi"));
  }
}
