package dk.jobveu.post.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.post.Postrunde;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  public boolean alene(BooleanSupplier arbejde) {
    return jdbc.sql("select nr from postrunde where nr = 1 for update skip locked")
            .query(Integer.class)
            .optional()
            .isPresent()
        && arbejde.getAsBoolean();
  }

  @Override
  @Transactional
  public Optional<LocalDate> foersteGang(LocalDate dag) {
    LocalDate sidst =
        jdbc.sql("select frister from postrunde where nr = 1")
            .query((rs, nr) -> Sql.dato(rs, "frister"))
            .list()
            .get(0);
    if (dag.equals(sidst)) {
      return Optional.empty();
    }
    jdbc.sql("update postrunde set frister = :dag where nr = 1").param("dag", dag).update();
    return Optional.of(sidst == null || sidst.isAfter(dag) ? dag.minusDays(1) : sidst);
  }
}
