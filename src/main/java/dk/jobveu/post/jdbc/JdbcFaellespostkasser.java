package dk.jobveu.post.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.post.Faellespostkasse;
import dk.jobveu.post.Faellespostkasser;
import dk.jobveu.sikkerhed.login.Linkkode;
import dk.jobveu.sikkerhed.login.Loginvaern;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code faellespostkasse}. */
@Repository
class JdbcFaellespostkasser implements Faellespostkasser {

  private final JdbcClient jdbc;
  private final Tabel<Faellespostkasse> postkasser;

  JdbcFaellespostkasser(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.postkasser =
        Tabel.af(jdbc, "faellespostkasse", Faellespostkasse.class, "organisation").ogsaa("aftryk");
  }

  @Override
  public Optional<Faellespostkasse> af(String organisation) {
    return postkasser.hvor("organisation = ?", organisation).optional();
  }

  /** An organisation that has been merged is its successor's; one that is closed is nobody's. */
  @Override
  public Optional<Faellespostkasse> bekraeftet(String organisation) {
    return postkasser
        .hvor(
            """
            bekraeftet is not null and organisation in (select e.id from aktoer e
              join aktoer a on coalesce(a.sammenlagt_med, a.id) = e.id and e.aktiv
              where a.id = ?)
            """,
            organisation)
        .optional();
  }

  @Override
  public String saet(Faellespostkasse postkasse) {
    String hemmelighed = Linkkode.ny();
    slet(postkasse.organisation());
    postkasser.raekke(postkasse).felt("aftryk", Loginvaern.aftryk(hemmelighed)).indsaet();
    return hemmelighed;
  }

  @Override
  public void saetHvornaar(String organisation, boolean kunUdenAndre) {
    jdbc.sql("update faellespostkasse set kun_uden_andre = :kun where organisation = :o")
        .param("kun", kunUdenAndre)
        .param("o", organisation)
        .update();
  }

  @Override
  public void slet(String organisation) {
    jdbc.sql("delete from faellespostkasse where organisation = :o")
        .param("o", organisation)
        .update();
  }

  @Override
  public Optional<Faellespostkasse> medLink(String hemmelighed, Instant nu) {
    return hemmelighed == null
        ? Optional.empty()
        : postkasser
            .hvor("aftryk = ? and udloeber > ?", Loginvaern.aftryk(hemmelighed), Sql.tid(nu))
            .optional();
  }

  @Override
  public boolean bekraeft(String hemmelighed, Instant nu) {
    return jdbc.sql(
                """
                update faellespostkasse set bekraeftet = :nu, aftryk = null
                where aftryk = :aftryk and udloeber > :nu
                """)
            .param("nu", Sql.tid(nu))
            .param("aftryk", Loginvaern.aftryk(hemmelighed))
            .update()
        == 1;
  }
}
