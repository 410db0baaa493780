package dk.jobveu.motor.beslutning.jdbc;

import dk.jobveu.faelles.jdbc.Laesehukommelse;
import dk.jobveu.faelles.web.Anmodning;
import dk.jobveu.motor.beslutning.Beslutningsversioner;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Found once a request, and once a transaction where there is none: a page asks a table for each
 * row, and another node may have deployed a new version since the last click. Read past the engine,
 * which makes an object of each version with its rights.
 */
@Component
class JdbcBeslutningsversioner implements Beslutningsversioner {

  private static final String HUSKET = JdbcBeslutningsversioner.class.getName();

  private static final String NYESTE =
      """
      select d.key_, d.id_, d.name_ from act_re_decision_def d
      where d.tenant_id_ is null and not exists (
        select 1 from act_re_decision_def n
        where n.key_ = d.key_ and n.tenant_id_ is null and n.version_ > d.version_)
      """;

  private final JdbcClient jdbc;

  JdbcBeslutningsversioner(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Version> alle() {
    return Anmodning.iGang()
        ? Anmodning.husk(HUSKET, this::nyeste)
        : Laesehukommelse.ensHeleVejen(HUSKET, this::nyeste);
  }

  private Map<String, Version> nyeste() {
    return jdbc
        .sql(NYESTE)
        .query(
            (rs, nr) ->
                new Version(rs.getString("key_"), rs.getString("id_"), rs.getString("name_")))
        .list()
        .stream()
        .collect(Collectors.toMap(Version::beslutning, v -> v));
  }
}
