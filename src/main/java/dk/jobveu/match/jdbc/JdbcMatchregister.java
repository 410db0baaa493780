package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.SerSigSelv;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code match}. */
@Repository
class JdbcMatchregister implements Matchregister {

  private final JdbcClient jdbc;

  JdbcMatchregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Matchmelding m, boolean virksomhedEfterspoerger) {
    int nr = seneste(r.forloebId(), m.deltagerId()).map(Match::nr).orElse(0) + 1;
    var sql =
        jdbc.sql(
                """
                insert into match (forloeb_id, deltager_id, nr, dato, virksomhed_id,
                  virksomhed_cvr, oensker, virksomhed_efterspoerger, kan_se_sig_selv, stoette,
                  udfald, jobstart, slutdato, samtykke, registreret_af, organisation,
                  paa_vegne_af, registreret)
                values (:forloebId, :deltagerId, :nr, :dato, :virksomhedId, :cvr, :oensker,
                  :efterspoerger, :kanSeSigSelv, :stoette, :udfald, :jobstart, :slutdato,
                  :samtykke, :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("deltagerId", m.deltagerId())
            .param("nr", nr)
            .param("dato", m.dato())
            .param("virksomhedId", m.virksomhedId())
            .param("cvr", m.virksomhedCvr())
            .param("oensker", m.oensker().name())
            .param("efterspoerger", virksomhedEfterspoerger)
            .param("kanSeSigSelv", m.kanSeSigSelv() == null ? null : m.kanSeSigSelv().name())
            .param("stoette", (m.stoette() == null ? Matchstoette.INGEN : m.stoette()).name())
            .param("udfald", m.udfald().name())
            .param("jobstart", m.jobstart())
            .param("slutdato", m.slutdato())
            .param("samtykke", m.samtykke());
    Sql.med(sql, r).update();
  }

  @Override
  public Optional<Match> seneste(String forloebId, String deltagerId) {
    return jdbc.sql(
            """
            select * from match m where m.forloeb_id = :f and m.deltager_id = :d
              and m.nr = (select max(n.nr) from match n
                          where n.forloeb_id = :f and n.deltager_id = :d)
            """)
        .param("f", forloebId)
        .param("d", deltagerId)
        .query(JdbcMatchregister::match)
        .optional();
  }

  @Override
  public List<Match> senesteIForloeb(String forloebId) {
    return Danskorden.efterKode(
        jdbc.sql(
                """
            select * from match m where m.forloeb_id = :f
              and m.nr = (select max(n.nr) from match n
                          where n.forloeb_id = m.forloeb_id and n.deltager_id = m.deltager_id)
            """)
            .param("f", forloebId)
            .query(JdbcMatchregister::match)
            .list(),
        m -> m.melding().deltagerId());
  }

  @Override
  public void gemVurdering(
      String forloebId,
      String deltagerId,
      int nr,
      String vurdering,
      String c43,
      String begrundelse) {
    jdbc.sql(
            """
            update match set vurdering = :vurdering, c43 = :c43, begrundelse = :begrundelse
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """)
        .param("vurdering", vurdering)
        .param("c43", c43)
        .param("begrundelse", begrundelse)
        .param("f", forloebId)
        .param("d", deltagerId)
        .param("nr", nr)
        .update();
  }

  private static Match match(ResultSet rs, int nr) throws SQLException {
    String serSigSelv = rs.getString("kan_se_sig_selv");
    return new Match(
        rs.getInt("nr"),
        new Matchmelding(
            rs.getString("deltager_id"),
            Sql.dato(rs, "dato"),
            rs.getString("virksomhed_id"),
            rs.getString("virksomhed_cvr"),
            Matchoenske.valueOf(rs.getString("oensker")),
            rs.getBoolean("virksomhed_efterspoerger"),
            serSigSelv == null ? null : SerSigSelv.valueOf(serSigSelv),
            Matchstoette.valueOf(rs.getString("stoette")),
            Matchudfald.valueOf(rs.getString("udfald")),
            Sql.dato(rs, "jobstart"),
            Sql.dato(rs, "slutdato"),
            rs.getBoolean("samtykke")),
        rs.getBoolean("virksomhed_efterspoerger"),
        rs.getString("vurdering"),
        rs.getString("c43"),
        rs.getString("begrundelse"),
        Sql.registrering(rs));
  }
}
