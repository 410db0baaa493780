package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.faelles.web.Anmodning;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's table of users. A page's log-in has read the name already. */
@Repository
class JdbcPersonnavne implements Personnavne {

  private static final String HUSKET = JdbcPersonnavne.class.getName() + ".";
  private static final String KOLLEGER =
      """
      select u.id_, concat_ws(' ', u.first_, u.last_) as navn from act_id_user u
      where u.id_ = :bruger or exists (
        select 1 from act_id_membership m
        join act_id_membership mig on mig.group_id_ = m.group_id_
        join aktoer a on a.id = m.group_id_ and a.aktiv
        where m.user_id_ = u.id_ and mig.user_id_ = :bruger)
      """;

  private final JdbcClient jdbc;

  JdbcPersonnavne(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, String> kolleger(String bruger) {
    Map<String, String> navne = new HashMap<>();
    jdbc.sql(KOLLEGER)
        .param("bruger", bruger)
        .query(
            rs -> {
              String id = rs.getString("id_");
              navne.put(id, Personnavne.navn(id, rs.getString("navn")));
            });
    return navne;
  }

  @Override
  public String eget(String bruger) {
    return Anmodning.husk(HUSKET + bruger, () -> laes(bruger));
  }

  @Override
  public void kendt(String bruger, String fundet) {
    Anmodning.husk(HUSKET + bruger, () -> Personnavne.navn(bruger, fundet));
  }

  private String laes(String bruger) {
    return jdbc.sql("select concat_ws(' ', first_, last_) from act_id_user where id_ = :bruger")
        .param("bruger", bruger)
        .query(String.class)
        .optional()
        .map(fundet -> Personnavne.navn(bruger, fundet))
        .orElse(bruger);
  }
}
