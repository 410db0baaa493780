package dk.jobveu.sikkerhed.login.jdbc;

import dk.jobveu.aktoer.jdbc.Tilhoersspalte;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.sikkerhed.login.Loginlaas;
import dk.jobveu.sikkerhed.login.Loginregister;
import dk.jobveu.sikkerhed.login.Loginstand;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code login_fejl}, {@code login_laas} and {@code login_kendt}. No key is unique: two
 * nodes that lock the same name at once write two rows, which does no harm, while a violated key
 * would break the engine's transaction that the check runs in.
 */
@Repository
class JdbcLoginregister implements Loginregister {

  private final JdbcClient jdbc;

  JdbcLoginregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void fejl(String noegle, Instant tidspunkt) {
    jdbc.sql("insert into login_fejl (noegle, tidspunkt) values (:n, :t)")
        .param("n", noegle)
        .param("t", Sql.tid(tidspunkt))
        .update();
  }

  @Override
  public int fejlSiden(String noegle, Instant siden) {
    return jdbc.sql("select count(*) from login_fejl where noegle = :n and tidspunkt > :t")
        .param("n", noegle)
        .param("t", Sql.tid(siden))
        .query(Integer.class)
        .single();
  }

  @Override
  public void glemFejl(String noegle) {
    jdbc.sql("delete from login_fejl where noegle = :n").param("n", noegle).update();
  }

  @Override
  public void laas(
      String noegle, String navn, boolean adresse, Instant nu, Instant til, String af) {
    jdbc.sql(
            """
            insert into login_laas (noegle, navn, adresse, laast, laast_til, laast_af)
            values (:n, :navn, :adresse, :nu, :til, :af)
            """)
        .param("n", noegle)
        .param("navn", navn)
        .param("adresse", adresse)
        .param("nu", Sql.tid(nu))
        .param("til", Sql.tid(til), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("af", af)
        .update();
  }

  @Override
  public Optional<Instant> laastTil(Collection<String> noegler, Instant nu) {
    return jdbc
        .sql(
            """
            select laast_til from login_laas
            where noegle in (:n) and (laast_til is null or laast_til > :nu)
            """)
        .param("n", noegler)
        .param("nu", Sql.tid(nu))
        .query((rs, nr) -> Optional.ofNullable(Sql.tid(rs, "laast_til")).orElse(Instant.MAX))
        .list()
        .stream()
        .max(Instant::compareTo);
  }

  @Override
  public List<Loginlaas> laase(Instant nu) {
    return jdbc.sql(
            """
            select navn, adresse, min(laast) as fra, laast_til, laast_af from login_laas
            where navn is not null and (laast_til is null or laast_til > :nu)
            group by navn, adresse, laast_til, laast_af
            order by adresse, navn, fra
            """)
        .param("nu", Sql.tid(nu))
        .query(
            (rs, nr) ->
                new Loginlaas(
                    rs.getString("navn"),
                    rs.getBoolean("adresse"),
                    Sql.tid(rs, "fra"),
                    Sql.tid(rs, "laast_til"),
                    rs.getString("laast_af")))
        .list();
  }

  @Override
  public boolean frigiv(Collection<String> noegler, String navn) {
    jdbc.sql(
            """
            delete from login_fejl
            where noegle in (:n)
              or noegle in (select l.noegle from login_laas l where lower(l.navn) = lower(:navn))
            """)
        .param("n", noegler)
        .param("navn", navn)
        .update();
    return jdbc.sql("delete from login_laas where noegle in (:n) or lower(navn) = lower(:navn)")
            .param("n", noegler)
            .param("navn", navn)
            .update()
        > 0;
  }

  @Override
  public boolean kendt(String noegle, Instant siden) {
    return jdbc.sql("select count(*) from login_kendt where noegle = :n and seneste > :t")
            .param("n", noegle)
            .param("t", Sql.tid(siden))
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void husk(String noegle, Instant nu) {
    int kendt =
        jdbc.sql("update login_kendt set seneste = :nu where noegle = :n")
            .param("n", noegle)
            .param("nu", Sql.tid(nu))
            .update();
    if (kendt == 0) {
      jdbc.sql("insert into login_kendt (noegle, seneste) values (:n, :nu)")
          .param("n", noegle)
          .param("nu", Sql.tid(nu))
          .update();
    }
  }

  @Override
  public Optional<Loginstand> stand(
      String bruger, String kendt, Collection<String> laase, Instant nu, Instant kendtSiden) {
    return jdbc.sql(
            """
            select u.pwd_, u.salt_,
              exists (select 1 from login_kendt k where k.noegle = :kendt and k.seneste > :siden)
              and not exists (select 1 from login_fejl f where f.noegle = :kendt)
              and not exists (select 1 from login_laas l where l.noegle in (:laase)
                and (l.laast_til is null or l.laast_til > :nu)) as uhindret,
              %s
            from act_id_user u where u.id_ = :bruger
            """
                .formatted(Tilhoersspalte.SQL.formatted("u.id_")))
        .param("bruger", bruger)
        .param("kendt", kendt)
        .param("siden", Sql.tid(kendtSiden))
        .param("laase", laase)
        .param("nu", Sql.tid(nu))
        .query(
            (rs, nr) ->
                new Loginstand(
                    rs.getString("pwd_"),
                    rs.getString("salt_"),
                    rs.getBoolean("uhindret"),
                    Tilhoersspalte.laes(rs)))
        .optional();
  }

  @Override
  public void rydOp(Instant fejlFoer, Instant nu, Instant kendtFoer) {
    slet("delete from login_fejl where tidspunkt < :t", fejlFoer);
    slet("delete from login_laas where laast_til < :t", nu);
    slet("delete from login_kendt where seneste < :t", kendtFoer);
  }

  private void slet(String sql, Instant foer) {
    jdbc.sql(sql).param("t", Sql.tid(foer)).update();
  }
}
