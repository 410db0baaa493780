package dk.jobveu.fravaer.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.fravaer.Fravaersrykkere;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fravaersrykker}. */
@Repository
class JdbcFravaersrykkere implements Fravaersrykkere {

  private final JdbcClient jdbc;

  JdbcFravaersrykkere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean gem(Registrering r, String skole, LocalDate dato) {
    boolean rykket =
        jdbc.sql("select count(*) from fravaersrykker where forloeb_id = :id and dato = :dato")
                .param("id", r.forloebId())
                .param("dato", dato)
                .query(Integer.class)
                .single()
            > 0;
    if (!rykket) {
      jdbc.sql(
              """
              insert into fravaersrykker (forloeb_id, dato, skole, rykket)
              values (:id, :dato, :skole, :rykket)
              """)
          .param("id", r.forloebId())
          .param("dato", dato)
          .param("skole", skole)
          .param("rykket", Sql.tid(r.tidspunkt()))
          .update();
    }
    return !rykket;
  }
}
