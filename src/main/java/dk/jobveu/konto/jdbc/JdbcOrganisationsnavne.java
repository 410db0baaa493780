package dk.jobveu.konto.jdbc;

import dk.jobveu.konto.Organisationsnavne;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aktoer_navn}. */
@Repository
class JdbcOrganisationsnavne implements Organisationsnavne {

  private final JdbcClient jdbc;

  JdbcOrganisationsnavne(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(String aktoer, LocalDate fra, String navn) {
    jdbc.sql("delete from aktoer_navn where aktoer = :a and gyldig_fra = :f")
        .param("a", aktoer)
        .param("f", Date.valueOf(fra))
        .update();
    jdbc.sql("insert into aktoer_navn (aktoer, gyldig_fra, navn) values (:a, :f, :n)")
        .param("a", aktoer)
        .param("f", Date.valueOf(fra))
        .param("n", navn)
        .update();
  }

  @Override
  public List<Navn> af(String aktoer) {
    return jdbc.sql(
            "select gyldig_fra, navn from aktoer_navn where aktoer = :a order by gyldig_fra")
        .param("a", aktoer)
        .query((rs, nr) -> new Navn(rs.getDate("gyldig_fra").toLocalDate(), rs.getString("navn")))
        .list();
  }

  @Override
  public Map<String, String> afvigende(LocalDate dag) {
    return jdbc
        .sql(
            """
            select n.aktoer, n.navn from aktoer_navn n join aktoer a on a.id = n.aktoer
            where n.navn <> a.navn and n.gyldig_fra = (select max(m.gyldig_fra) from aktoer_navn m
              where m.aktoer = n.aktoer and m.gyldig_fra <= :dag)
            """)
        .param("dag", Date.valueOf(dag))
        .query((rs, nr) -> Map.entry(rs.getString("aktoer"), rs.getString("navn")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
