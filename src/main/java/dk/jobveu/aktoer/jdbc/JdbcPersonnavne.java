package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.faelles.web.Anmodning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's table of users. A page's log-in has read the name already. */
@Repository
class JdbcPersonnavne implements Personnavne {

  private static final String HUSKET = JdbcPersonnavne.class.getName() + ".";

  private final JdbcClient jdbc;

  JdbcPersonnavne(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
