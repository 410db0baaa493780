package dk.jobveu.stedfortraeder.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.stedfortraeder.Opgaveflytning;
import dk.jobveu.stedfortraeder.Stedfortraedelse;
import dk.jobveu.stedfortraeder.Stedfortraedelse.Status;
import dk.jobveu.stedfortraeder.Stedfortraedelser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code stedfortraedelse} and {@code stedfortraedelse_opgave}. */
@Repository
class JdbcStedfortraedelser implements Stedfortraedelser {

  private final JdbcClient jdbc;

  JdbcStedfortraedelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void laas(Collection<String> organisationer) {
    // one after the other, so that two who want the same do not block each other; a change of a
    // column that is no key, since select for update would hold all who write a foreign key to it
    organisationer.stream()
        .sorted()
        .forEach(
            o -> jdbc.sql("update aktoer set navn = navn where id = :id").param("id", o).update());
  }

  @Override
  public void opret(Stedfortraedelse s) {
    jdbc.sql(
            """
            insert into stedfortraedelse
              (id, organisation, fravaerende, stedfortraeder, fra, til, status, registreret)
            values
              (:id, :organisation, :fravaerende, :stedfortraeder, :fra, :til, :status, :registreret)
            """)
        .param("id", s.id())
        .param("organisation", s.organisation())
        .param("fravaerende", s.fravaerende())
        .param("stedfortraeder", s.stedfortraeder())
        .param("fra", s.fra())
        .param("til", s.til())
        .param("status", s.status().name())
        .param("registreret", Sql.tid(s.registreret()))
        .update();
  }

  @Override
  public Optional<Stedfortraedelse> find(String id) {
    return jdbc.sql("select * from stedfortraedelse where id = :id")
        .param("id", id)
        .query(JdbcStedfortraedelser::aftale)
        .optional();
  }

  @Override
  public List<Stedfortraedelse> iOrganisationerne(Collection<String> organisationer) {
    if (organisationer.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select * from stedfortraedelse where organisation in (:organisationer)
            order by fra desc, registreret desc
            """)
        .param("organisationer", organisationer)
        .query(JdbcStedfortraedelser::aftale)
        .list();
  }

  @Override
  public List<Stedfortraedelse> gaeldendeFor(String bruger) {
    return jdbc.sql(
            """
            select * from stedfortraedelse where status in ('AFTALT', 'I_GANG')
              and (fravaerende = :bruger or stedfortraeder = :bruger)
            order by fra
            """)
        .param("bruger", bruger)
        .query(JdbcStedfortraedelser::aftale)
        .list();
  }

  @Override
  public boolean begynd(String id, Instant tidspunkt) {
    return jdbc.sql(
                """
                update stedfortraedelse set status = 'I_GANG', begyndt = :tid
                where id = :id and status = 'AFTALT'
                """)
            .param("tid", Sql.tid(tidspunkt))
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public boolean slut(String id, Status fra, Status til, Instant tidspunkt, String af) {
    return jdbc.sql(
                """
                update stedfortraedelse set status = :til, sluttet = :tid, sluttet_af = :af
                where id = :id and status = :fra
                """)
            .param("til", til.name())
            .param("tid", Sql.tid(tidspunkt))
            .param("af", af)
            .param("id", id)
            .param("fra", fra.name())
            .update()
        == 1;
  }

  @Override
  public void flyttet(String id, Opgaveflytning o) {
    jdbc.sql(
            """
            insert into stedfortraedelse_opgave
              (stedfortraedelse, opgave_id, navn, forloeb_id, flyttet)
            values (:id, :opgave, :navn, :forloeb, :flyttet)
            """)
        .param("id", id)
        .param("opgave", o.opgaveId())
        .param("navn", o.navn())
        .param("forloeb", o.forloebId())
        .param("flyttet", Sql.tid(o.flyttet()))
        .update();
  }

  @Override
  public void afsluttet(
      String id, String opgaveId, Opgaveflytning.Udfald udfald, Instant tidspunkt) {
    jdbc.sql(
            """
            update stedfortraedelse_opgave set udfald = :udfald, afsluttet = :tid
            where stedfortraedelse = :id and opgave_id = :opgave
            """)
        .param("udfald", udfald.name())
        .param("tid", Sql.tid(tidspunkt))
        .param("id", id)
        .param("opgave", opgaveId)
        .update();
  }

  @Override
  public Set<String> laanteOpgaver(String stedfortraeder) {
    return jdbc.sql(
            """
            select o.opgave_id from stedfortraedelse_opgave o
            join stedfortraedelse s on s.id = o.stedfortraedelse
            where s.stedfortraeder = :bruger and s.status = 'I_GANG'
            """)
        .param("bruger", stedfortraeder)
        .query(String.class)
        .set();
  }

  @Override
  public List<Opgaveflytning> opgaver(String id) {
    return jdbc.sql(
            """
            select * from stedfortraedelse_opgave where stedfortraedelse = :id
            order by flyttet, navn, opgave_id
            """)
        .param("id", id)
        .query(
            (rs, nr) ->
                new Opgaveflytning(
                    rs.getString("opgave_id"),
                    rs.getString("navn"),
                    rs.getString("forloeb_id"),
                    Sql.tid(rs, "flyttet"),
                    Sql.kode(Opgaveflytning.Udfald.class, rs.getString("udfald")),
                    Sql.tid(rs, "afsluttet")))
        .list();
  }

  private static Stedfortraedelse aftale(ResultSet rs, int nr) throws SQLException {
    return new Stedfortraedelse(
        rs.getString("id"),
        rs.getString("organisation"),
        rs.getString("fravaerende"),
        rs.getString("stedfortraeder"),
        Sql.dato(rs, "fra"),
        Sql.dato(rs, "til"),
        Status.valueOf(rs.getString("status")),
        Sql.tid(rs, "registreret"),
        Sql.tid(rs, "begyndt"),
        Sql.tid(rs, "sluttet"),
        rs.getString("sluttet_af"));
  }
}
