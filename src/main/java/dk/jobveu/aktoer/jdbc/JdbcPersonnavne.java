package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Personnavne;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's table of users, by its memberships of organisations that are active. */
@Repository
class JdbcPersonnavne implements Personnavne {

  private final JdbcClient jdbc;

  JdbcPersonnavne(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, String> kolleger(String bruger, Collection<String> brugere) {
    if (brugere.isEmpty()) {
      return Map.of();
    }
    Map<String, String> navne = new HashMap<>();
    jdbc.sql(
            """
            select u.id_, u.first_, u.last_ from act_id_user u
            where u.id_ in (:brugere) and (u.id_ = :bruger or exists (
              select 1 from act_id_membership m
              join act_id_membership mig on mig.group_id_ = m.group_id_
              join aktoer a on a.id = m.group_id_ and a.aktiv
              where m.user_id_ = u.id_ and mig.user_id_ = :bruger))
            """)
        .param("bruger", bruger)
        .param("brugere", brugere)
        .query(
            rs -> {
              String id = rs.getString("id_");
              navne.put(id, navn(id, rs.getString("first_"), rs.getString("last_")));
            });
    return navne;
  }

  @Override
  public String eget(String bruger) {
    return kolleger(bruger, List.of(bruger)).getOrDefault(bruger, bruger);
  }

  private static String navn(String id, String fornavn, String efternavn) {
    String navn =
        Stream.of(fornavn, efternavn)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(del -> !del.isEmpty())
            .collect(Collectors.joining(" "));
    return navn.isEmpty() ? id : navn;
  }
}
