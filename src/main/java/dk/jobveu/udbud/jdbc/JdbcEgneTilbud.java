package dk.jobveu.udbud.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.udbud.EgneTilbud;
import dk.jobveu.udbud.Tilbudskvittering;
import dk.jobveu.udbud.Tilbudskvittering.Udfald;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbydervalg;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code tilbud} with what became of it, in one statement for all of them. */
@Repository
class JdbcEgneTilbud implements EgneTilbud {

  private final JdbcClient jdbc;

  JdbcEgneTilbud(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Tilbudskvittering> af(Collection<String> skoler) {
    if (skoler.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select t.forloeb_id, t.udbud_nr, t.skole, t.registreret, u.tilbudsfrist,
              u.status as runde, f.status as forloeb, v.status as valg, s.skole as valgt,
              v.naeste_skridt, v.besked_til_skoler, p.udelukket_fordi
            from tilbud t
            join udbud u on u.forloeb_id = t.forloeb_id and u.nr = t.udbud_nr
            join forloeb f on f.id = t.forloeb_id
            left join udbydervalg v on v.forloeb_id = t.forloeb_id and v.udbud_nr = t.udbud_nr
            left join udbydervalg_skole s on s.forloeb_id = t.forloeb_id
              and s.udbud_nr = t.udbud_nr and s.skole = t.skole
            left join tilbud_vurdering p on p.forloeb_id = t.forloeb_id
              and p.udbud_nr = t.udbud_nr and p.skole = t.skole
            where t.skole in (:skoler) and t.status = 'AFGIVET'
            order by t.registreret desc, t.forloeb_id, t.skole
            """)
        .param("skoler", skoler)
        .query(JdbcEgneTilbud::kvittering)
        .list();
  }

  private static Tilbudskvittering kvittering(ResultSet rs, int nr) throws SQLException {
    Udfald udfald = udfald(rs);
    return new Tilbudskvittering(
        rs.getString("forloeb_id"),
        rs.getInt("udbud_nr"),
        rs.getString("skole"),
        Sql.tid(rs, "registreret"),
        rs.getObject("tilbudsfrist", LocalDate.class),
        udfald,
        udfald.erAfgjort() ? rs.getString("udelukket_fordi") : null,
        udfald == Udfald.IKKE_VALGT || udfald == Udfald.INGEN_VALGT
            ? rs.getString("besked_til_skoler")
            : null);
  }

  /** A draft of a choice is nobody's yet, and none is chosen once it is decided what comes then. */
  private static Udfald udfald(ResultSet rs) throws SQLException {
    String valg = rs.getString("valg");
    if (Udbydervalg.Status.GAELDENDE.name().equals(valg)) {
      return rs.getString("valgt") == null ? Udfald.IKKE_VALGT : Udfald.VALGT;
    }
    if (Udbydervalg.Status.INGEN.name().equals(valg) && rs.getString("naeste_skridt") != null) {
      return Udfald.INGEN_VALGT;
    }
    if (!Forloebstatus.IGANGVAERENDE.name().equals(rs.getString("forloeb"))) {
      return Udfald.STOPPET;
    }
    return Udbud.Status.AABNET.name().equals(rs.getString("runde")) ? Udfald.AABNET : Udfald.LUKKET;
  }
}
