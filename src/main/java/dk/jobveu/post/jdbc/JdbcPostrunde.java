package dk.jobveu.post.jdbc;

import dk.jobveu.post.Postrunde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code postrunde}: whoever locks its row has the turn, until its transaction ends. */
@Repository
class JdbcPostrunde implements Postrunde {

  private final JdbcClient jdbc;

  JdbcPostrunde(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void alene(Runnable arbejde) {
    if (jdbc.sql("select nr from postrunde where nr = 1 for update skip locked")
        .query(Integer.class)
        .optional()
        .isPresent()) {
      arbejde.run();
    }
  }
}
