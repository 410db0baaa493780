package dk.jobveu.konto.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.konto.Kontohaendelse;
import dk.jobveu.konto.Kontolog;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code kontohaendelse}. */
@Repository
class JdbcKontolog implements Kontolog {

  private final JdbcClient jdbc;
  private final Tabel<Kontohaendelse> linjer;

  JdbcKontolog(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.linjer = Tabel.af(jdbc, "kontohaendelse", Kontohaendelse.class);
  }

  @Override
  public void skriv(Kontohaendelse haendelse) {
    linjer.indsaet(haendelse);
  }

  @Override
  public List<Kontohaendelse> seneste(String aktoer, int hoejst) {
    return linjer.hvor("aktoer = ? order by nr desc limit ?", aktoer, hoejst).list();
  }

  @Override
  public int sletFoer(Instant foer) {
    jdbc.sql("delete from invitation where udloeber < :t").param("t", Sql.tid(foer)).update();
    return jdbc.sql("delete from kontohaendelse where tidspunkt < :t")
        .param("t", Sql.tid(foer))
        .update();
  }
}
