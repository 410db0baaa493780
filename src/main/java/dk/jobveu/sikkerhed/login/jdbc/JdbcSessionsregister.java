package dk.jobveu.sikkerhed.login.jdbc;

import dk.jobveu.aktoer.jdbc.Tilhoersspalte;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.sikkerhed.login.Loginsession;
import dk.jobveu.sikkerhed.login.Loginvaern;
import dk.jobveu.sikkerhed.login.Sessionsregister;
import dk.jobveu.sikkerhed.login.Sessionstand;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code login_session}, with the engine's table of users beside it. */
@Repository
class JdbcSessionsregister implements Sessionsregister {

  private final JdbcClient jdbc;

  JdbcSessionsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void begynd(Loginsession s, String bruger) {
    jdbc.sql(
            """
            insert into login_session (noegle, bruger, enhed, begyndt, set_senest, kodeaftryk)
            values (:noegle, :bruger, :enhed, :begyndt, :set, :kode)
            """)
        .param("noegle", s.noegle())
        .param("bruger", bruger)
        .param("enhed", s.enhed())
        .param("begyndt", Sql.tid(s.begyndt()))
        .param("set", Sql.tid(s.setSenest()))
        .param("kode", kodeaftryk(bruger))
        .update();
  }

  @Override
  public Optional<Sessionstand> stand(String noegle, String bruger, String laas, Instant nu) {
    return jdbc.sql(
            """
            select u.pwd_, concat_ws(' ', u.first_, u.last_) as navn,
              s.begyndt, s.set_senest, s.kodeaftryk,
              exists (select 1 from login_laas l where l.noegle = :laas
                and (l.laast_til is null or l.laast_til > :nu)) as laast,
              %s
            from act_id_user u
              left join login_session s on s.noegle = :noegle and s.bruger = u.id_
            where u.id_ = :bruger
            """
                .formatted(Tilhoersspalte.SQL.formatted("u.id_")))
        .param("laas", laas)
        .param("nu", Sql.tid(nu))
        .param("noegle", noegle)
        .param("bruger", bruger)
        .query(
            (rs, nr) ->
                new Sessionstand(
                    rs.getBoolean("laast"),
                    rs.getString("pwd_"),
                    rs.getString("navn"),
                    Sql.tid(rs, "begyndt"),
                    Sql.tid(rs, "set_senest"),
                    rs.getString("kodeaftryk"),
                    Tilhoersspalte.laes(rs)))
        .optional();
  }

  @Override
  public void set(String noegle, Instant nu) {
    jdbc.sql("update login_session set set_senest = :nu where noegle = :n")
        .param("nu", Sql.tid(nu))
        .param("n", noegle)
        .update();
  }

  @Override
  public List<Loginsession> af(String bruger, Instant setEfter) {
    return jdbc.sql(
            """
            select noegle, enhed, begyndt, set_senest from login_session
            where bruger = :bruger and set_senest > :efter order by begyndt desc, noegle
            """)
        .param("bruger", bruger)
        .param("efter", Sql.tid(setEfter))
        .query(
            (rs, nr) ->
                new Loginsession(
                    rs.getString("noegle"),
                    rs.getString("enhed"),
                    Sql.tid(rs, "begyndt"),
                    Sql.tid(rs, "set_senest")))
        .list();
  }

  @Override
  public void slut(String bruger, String noegle) {
    jdbc.sql("delete from login_session where bruger = :b and noegle = :n")
        .param("b", bruger)
        .param("n", noegle)
        .update();
  }

  @Override
  public void slutAndre(String bruger, String noegle) {
    jdbc.sql("delete from login_session where bruger = :b and noegle <> :n")
        .param("b", bruger)
        .param("n", noegle)
        .update();
  }

  @Override
  public void nyKode(String bruger, String noegle) {
    jdbc.sql("update login_session set kodeaftryk = :k where bruger = :b and noegle = :n")
        .param("k", kodeaftryk(bruger))
        .param("b", bruger)
        .param("n", noegle)
        .update();
  }

  @Override
  public void rydOp(Instant begyndtFoer) {
    jdbc.sql("delete from login_session where begyndt < :t")
        .param("t", Sql.tid(begyndtFoer))
        .update();
  }

  private String kodeaftryk(String bruger) {
    return Loginvaern.aftryk(
        jdbc.sql("select coalesce(pwd_, '') from act_id_user where id_ = :b")
            .param("b", bruger)
            .query(String.class)
            .optional()
            .orElse(""));
  }
}
