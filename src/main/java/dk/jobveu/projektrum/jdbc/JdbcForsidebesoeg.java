package dk.jobveu.projektrum.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.projektrum.Forsidebesoeg;
import dk.jobveu.projektrum.Forsideindstilling;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code forsidebesoeg}, a row a person; written once a visit and not at each look. */
@Repository
class JdbcForsidebesoeg implements Forsidebesoeg {

  private final JdbcClient jdbc;
  private final Forsideindstilling indstilling;
  private final Clock ur;

  JdbcForsidebesoeg(JdbcClient jdbc, Forsideindstilling indstilling, Clock ur) {
    this.jdbc = jdbc;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  private record Raekke(Instant begyndt, Instant forrige, Instant laestTil) {}

  @Override
  public Besoeg her(String bruger) {
    Instant nu = ur.instant();
    Optional<Raekke> raekke = find(bruger);
    if (raekke.isEmpty()) {
      opret(bruger, nu);
      return new Besoeg(null, null);
    }
    Raekke r = raekke.get();
    if (r.begyndt().plus(indstilling.nytBesoegEfter()).isAfter(nu)) {
      return new Besoeg(r.forrige(), r.laestTil());
    }
    // two windows at once: the second finds the visit begun and changes nothing
    jdbc.sql(
            """
            update forsidebesoeg set forrige = begyndt, begyndt = :nu
            where bruger = :bruger and begyndt = :begyndt
            """)
        .param("nu", Sql.tid(nu))
        .param("bruger", bruger)
        .param("begyndt", Sql.tid(r.begyndt()))
        .update();
    return new Besoeg(r.begyndt(), r.laestTil());
  }

  @Override
  public void laest(String bruger, Instant til) {
    her(bruger);
    jdbc.sql(
            """
            update forsidebesoeg set beskeder_laest_til = :til
            where bruger = :bruger
              and (beskeder_laest_til is null or beskeder_laest_til < :til)
            """)
        .param("til", Sql.tid(til))
        .param("bruger", bruger)
        .update();
  }

  private Optional<Raekke> find(String bruger) {
    return jdbc.sql("select * from forsidebesoeg where bruger = :bruger")
        .param("bruger", bruger)
        .query(
            (rs, nr) ->
                new Raekke(
                    Sql.tid(rs, "begyndt"),
                    Sql.tid(rs, "forrige"),
                    Sql.tid(rs, "beskeder_laest_til")))
        .optional();
  }

  private void opret(String bruger, Instant nu) {
    try {
      jdbc.sql("insert into forsidebesoeg (bruger, begyndt) values (:bruger, :nu)")
          .param("bruger", bruger)
          .param("nu", Sql.tid(nu))
          .update();
    } catch (DuplicateKeyException samtidig) {
      // another window of the same person was there at the same moment
      return;
    }
  }
}
