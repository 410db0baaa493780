package dk.jobveu.konto.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.konto.Invitationer;
import dk.jobveu.sikkerhed.login.Linkkode;
import dk.jobveu.sikkerhed.login.Loginvaern;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code invitation}. */
@Repository
class JdbcInvitationer implements Invitationer {

  private final JdbcClient jdbc;

  JdbcInvitationer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String udsted(Invitation i) {
    traek(i.bruger());
    String hemmelighed = Linkkode.ny();
    jdbc.sql(
            """
            insert into invitation (bruger, aktoer, aftryk, udstedt_af, udloeber)
            values (:bruger, :aktoer, :aftryk, :af, :udloeber)
            """)
        .param("bruger", i.bruger())
        .param("aktoer", i.aktoer())
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .param("af", i.udstedtAf())
        .param("udloeber", Sql.tid(i.udloeber()))
        .update();
    return hemmelighed;
  }

  @Override
  public Optional<Invitation> find(String hemmelighed, Instant nu) {
    return jdbc.sql("select * from invitation where aftryk = :aftryk and udloeber > :nu")
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .param("nu", Sql.tid(nu))
        .query(
            (rs, nr) ->
                new Invitation(
                    rs.getString("bruger"),
                    rs.getString("aktoer"),
                    rs.getString("udstedt_af"),
                    Sql.tid(rs, "udloeber")))
        .optional();
  }

  @Override
  public boolean brug(String hemmelighed, Instant nu) {
    return jdbc.sql("delete from invitation where aftryk = :aftryk and udloeber > :nu")
            .param("aftryk", Loginvaern.aftryk(hemmelighed))
            .param("nu", Sql.tid(nu))
            .update()
        == 1;
  }

  @Override
  public void traek(String bruger) {
    jdbc.sql("delete from invitation where bruger = :b").param("b", bruger).update();
  }

  @Override
  public void flyt(String fra, String til) {
    jdbc.sql("update invitation set aktoer = :til where aktoer = :fra")
        .param("fra", fra)
        .param("til", til)
        .update();
  }

  @Override
  public Map<String, Instant> aabne(String aktoer, Instant nu) {
    return jdbc
        .sql("select bruger, udloeber from invitation where aktoer = :a and udloeber > :nu")
        .param("a", aktoer)
        .param("nu", Sql.tid(nu))
        .query((rs, nr) -> Map.entry(rs.getString("bruger"), Sql.tid(rs, "udloeber")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
