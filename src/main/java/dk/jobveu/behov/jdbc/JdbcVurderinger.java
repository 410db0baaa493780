package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Behovsvurdering;
import dk.jobveu.behov.Omfang;
import dk.jobveu.behov.Omfangsvurdering;
import dk.jobveu.behov.Side;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.faelles.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code behovsvurdering} and {@code omfangsvurdering}. */
@Repository
class JdbcVurderinger implements Vurderinger {

  private final JdbcClient jdbc;

  JdbcVurderinger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Omfangsvurdering v) {
    jdbc.sql(
            """
            delete from omfangsvurdering
            where forloeb_id = :id and omgang = :omgang and side = :side
            """)
        .param("id", v.registrering().forloebId())
        .param("omgang", v.omgang())
        .param("side", v.side().name())
        .update();
    Sql.med(
            jdbc.sql(
                """
                insert into omfangsvurdering (forloeb_id, omgang, side, stort_nok, begrundelse,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :omgang, :side, :stortNok, :begrundelse, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """),
            v.registrering())
        .param("omgang", v.omgang())
        .param("side", v.side().name())
        .param("stortNok", v.stortNok())
        .param("begrundelse", v.begrundelse())
        .update();
  }

  @Override
  public List<Omfangsvurdering> omfang(String forloebId, int omgang) {
    return jdbc.sql(
            """
            select * from omfangsvurdering where forloeb_id = :id and omgang = :omgang
            order by side
            """)
        .param("id", forloebId)
        .param("omgang", omgang)
        .query(
            (rs, nr) ->
                new Omfangsvurdering(
                    Sql.registrering(rs),
                    rs.getInt("omgang"),
                    Side.valueOf(rs.getString("side")),
                    rs.getBoolean("stort_nok"),
                    rs.getString("begrundelse")))
        .list();
  }

  @Override
  public void gem(Behovsvurdering v) {
    jdbc.sql("delete from behovsvurdering where forloeb_id = :id and omgang = :omgang")
        .param("id", v.registrering().forloebId())
        .param("omgang", v.omgang())
        .update();
    Sql.med(
            jdbc.sql(
                """
                insert into behovsvurdering (forloeb_id, omgang, antal_virksomheder, antal_job,
                  forventede_kandidater, antal_skoen, antal_beskaeftigede, min_hold, kan_pulje,
                  garantikursus, anbefaling, anbefaling_tekst, parterne_vurdering, udfald,
                  begrundelse, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :omgang, :virksomheder, :job, :kandidater, :skoen,
                  :beskaeftigede, :minHold, :kanPulje, :garanti, :anbefaling, :anbefalingTekst,
                  :parterne, :udfald, :begrundelse, :registreretAf, :organisation, :paaVegneAf,
                  :registreret)
                """),
            v.registrering())
        .param("omgang", v.omgang())
        .param("virksomheder", v.antalVirksomheder())
        .param("job", v.antalJob())
        .param("kandidater", v.forventedeKandidater())
        .param("skoen", v.antalSkoen())
        .param("beskaeftigede", v.antalBeskaeftigede())
        .param("minHold", v.minHold())
        .param("kanPulje", v.kanPulje())
        .param("garanti", v.garantikursus())
        .param("anbefaling", v.anbefaling().name())
        .param("anbefalingTekst", v.anbefalingTekst())
        .param("parterne", v.parterneVurdering())
        .param("udfald", v.udfald() == null ? null : v.udfald().name())
        .param("begrundelse", v.begrundelse())
        .update();
  }

  @Override
  public Optional<Behovsvurdering> seneste(String forloebId) {
    return jdbc
        .sql("select * from behovsvurdering where forloeb_id = :id order by omgang desc")
        .param("id", forloebId)
        .query(JdbcVurderinger::behovsvurdering)
        .list()
        .stream()
        .findFirst();
  }

  private static Behovsvurdering behovsvurdering(ResultSet rs, int nr) throws SQLException {
    String udfald = rs.getString("udfald");
    return new Behovsvurdering(
        Sql.registrering(rs),
        rs.getInt("omgang"),
        rs.getInt("antal_virksomheder"),
        rs.getInt("antal_job"),
        rs.getInt("forventede_kandidater"),
        rs.getInt("antal_skoen"),
        rs.getInt("antal_beskaeftigede"),
        rs.getInt("min_hold"),
        rs.getBoolean("kan_pulje"),
        rs.getBoolean("garantikursus"),
        Omfang.valueOf(rs.getString("anbefaling")),
        rs.getString("anbefaling_tekst"),
        rs.getString("parterne_vurdering"),
        udfald == null ? null : Omfang.valueOf(udfald),
        rs.getString("begrundelse"));
  }
}
