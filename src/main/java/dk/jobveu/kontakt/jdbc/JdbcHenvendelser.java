package dk.jobveu.kontakt.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kontakt.Henvendelse;
import dk.jobveu.kontakt.Henvendelser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code virksomhedshenvendelse}. */
@Repository
class JdbcHenvendelser implements Henvendelser {

  private final JdbcClient jdbc;
  private final Tabel<Henvendelse> henvendelser;

  JdbcHenvendelser(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.henvendelser = Tabel.af(jdbc, "virksomhedshenvendelse", Henvendelse.class, "id");
  }

  @Override
  public void gem(Henvendelse henvendelse) {
    henvendelser.indsaet(henvendelse);
  }

  @Override
  public Optional<Henvendelse> find(String id) {
    return henvendelser.hvor("id = ?", id).optional();
  }

  @Override
  public List<Henvendelse> af(String aktoerId) {
    return henvendelser
        .hvor("aktoer_id = ? order by dag desc, registreret desc, id", aktoerId)
        .list();
  }

  @Override
  public void slet(String id) {
    jdbc.sql("delete from virksomhedshenvendelse where id = ?").param(id).update();
  }

  @Override
  public int sletFoer(Instant foer) {
    return jdbc.sql("delete from virksomhedshenvendelse where registreret < ?")
        .param(Sql.tid(foer))
        .update();
  }
}
