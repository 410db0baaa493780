package dk.jobveu.persondatalog.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code persondatalog}. */
@Repository
class JdbcPersondatalog implements Persondatalog {

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;
  private final Tabel<Linje> linjer;

  JdbcPersondatalog(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.linjer = Tabel.af(jdbc, "persondatalog", Linje.class);
  }

  @Override
  public void skriv(
      Registrering r, Handling handling, String sted, Collection<String> deltagerIds) {
    mange.batchUpdate(
        """
        insert into persondatalog (tidspunkt, bruger, organisation, forloeb_id, deltager_id,
          handling, sted)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        new LinkedHashSet<>(deltagerIds)
            .stream()
                .map(
                    id ->
                        new Object[] {
                          Sql.tid(r.tidspunkt()),
                          r.bruger(),
                          r.organisation(),
                          r.forloebId(),
                          id,
                          handling.name(),
                          sted
                        })
                .toList());
  }

  @Override
  public List<Linje> om(String forloebId, String deltagerId) {
    return linjer
        .hvor("forloeb_id = ? and deltager_id = ? order by nr", forloebId, deltagerId)
        .list();
  }

  @Override
  public List<Linje> iForloeb(String forloebId) {
    return linjer.hvor("forloeb_id = ? order by nr", forloebId).list();
  }

  @Override
  public int sletFoer(Instant tidspunkt) {
    return jdbc.sql("delete from persondatalog where tidspunkt < :t")
        .param("t", Sql.tid(tidspunkt))
        .update();
  }
}
