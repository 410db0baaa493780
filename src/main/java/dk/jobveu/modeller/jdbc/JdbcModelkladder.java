package dk.jobveu.modeller.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.modeller.Modelfil;
import dk.jobveu.modeller.Modelkladde;
import dk.jobveu.modeller.Modelkladder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tables {@code modelkladde} and {@code modelkladdefil}. */
@Repository
class JdbcModelkladder implements Modelkladder {

  private final JdbcClient jdbc;

  JdbcModelkladder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long gem(Modelkladde ny) {
    GeneratedKeyHolder noegle = new GeneratedKeyHolder();
    jdbc.sql("insert into modelkladde (bruger, oprettet, begrundelse) values (?, ?, ?)")
        .params(ny.bruger(), Sql.tid(ny.oprettet()), ny.begrundelse())
        .update(noegle, "nr");
    long nr = noegle.getKey().longValue();
    for (Modelfil f : ny.filer()) {
      jdbc.sql("insert into modelkladdefil (kladde_nr, fil, tekst) values (?, ?, ?)")
          .params(nr, f.fil(), f.tekst())
          .update();
    }
    return nr;
  }

  @Override
  public Optional<Modelkladde> find(long nr) {
    List<Modelfil> filer =
        jdbc.sql("select fil, tekst from modelkladdefil where kladde_nr = ? order by fil")
            .param(nr)
            .query((rs, i) -> new Modelfil(rs.getString("fil"), rs.getString("tekst")))
            .list();
    return jdbc.sql("select * from modelkladde where nr = ?")
        .param(nr)
        .query((rs, i) -> kladde(rs, filer))
        .optional();
  }

  @Override
  public List<Modelkladde> synlige(String bruger) {
    return jdbc.sql("select * from modelkladde where bruger = ? or sendt is not null order by nr")
        .param(bruger)
        .query((rs, i) -> kladde(rs, navne(rs.getLong("nr"))))
        .list();
  }

  /** What is in it, without reading all of it. */
  private List<Modelfil> navne(long nr) {
    return jdbc.sql("select fil from modelkladdefil where kladde_nr = ? order by fil")
        .param(nr)
        .query((rs, i) -> new Modelfil(rs.getString("fil"), ""))
        .list();
  }

  private static Modelkladde kladde(ResultSet rs, List<Modelfil> filer) throws SQLException {
    return new Modelkladde(
        rs.getLong("nr"),
        rs.getString("bruger"),
        Sql.tid(rs, "oprettet"),
        rs.getString("begrundelse"),
        Sql.tid(rs, "sendt"),
        filer);
  }

  @Override
  public void send(long nr, String begrundelse, Instant sendt) {
    jdbc.sql("update modelkladde set begrundelse = ?, sendt = ? where nr = ?")
        .params(begrundelse, Sql.tid(sendt), nr)
        .update();
  }

  @Override
  public boolean slet(long nr) {
    jdbc.sql("delete from modelkladdefil where kladde_nr = ?").param(nr).update();
    return jdbc.sql("delete from modelkladde where nr = ?").param(nr).update() > 0;
  }

  @Override
  @Transactional
  public int sletFoer(Instant oprettet) {
    jdbc.sql(
            "delete from modelkladdefil where kladde_nr in (select nr from modelkladde where"
                + " oprettet < ?)")
        .param(Sql.tid(oprettet))
        .update();
    return jdbc.sql("delete from modelkladde where oprettet < ?").param(Sql.tid(oprettet)).update();
  }
}
