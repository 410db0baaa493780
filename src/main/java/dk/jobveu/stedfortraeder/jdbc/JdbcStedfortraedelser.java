package dk.jobveu.stedfortraeder.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.stedfortraeder.Opgaveflytning;
import dk.jobveu.stedfortraeder.Stedfortraedelse;
import dk.jobveu.stedfortraeder.Stedfortraedelse.Status;
import dk.jobveu.stedfortraeder.Stedfortraedelser;
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
  private final Tabel<Stedfortraedelse> aftaler;
  private final Tabel<Opgaveflytning> opgaver;

  JdbcStedfortraedelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.aftaler = Tabel.af(jdbc, "stedfortraedelse", Stedfortraedelse.class, "id");
    this.opgaver =
        Tabel.af(
            jdbc, "stedfortraedelse_opgave", Opgaveflytning.class, "stedfortraedelse", "opgave_id");
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
    aftaler.indsaet(s);
  }

  @Override
  public Optional<Stedfortraedelse> find(String id) {
    return aftaler.hvor("id = ?", id).optional();
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
        .query(aftaler)
        .list();
  }

  @Override
  public List<Stedfortraedelse> gaeldendeFor(String bruger) {
    return aftaler
        .hvor(
            """
            status in ('AFTALT', 'I_GANG') and (fravaerende = ? or stedfortraeder = ?)
            order by fra
            """,
            bruger,
            bruger)
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
    opgaver.raekke(o).felt("stedfortraedelse", id).indsaet();
  }

  @Override
  public void afsluttet(
      String id, String opgaveId, Opgaveflytning.Udfald udfald, Instant tidspunkt) {
    opgaver.udpeg(id, opgaveId).felt("udfald", udfald).felt("afsluttet", tidspunkt).ret();
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
    return opgaver.hvor("stedfortraedelse = ? order by flyttet, navn, opgave_id", id).list();
  }
}
