package dk.jobveu.laering.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.laering.Caseoplysninger;
import dk.jobveu.laering.Caseregister;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what cases are about where it was recorded. */
@Repository
class JdbcCaseregister implements Caseregister {

  private static final String GODKENDTE =
      """
      select f.id, b.branche, f.rar, f.amk, f.projekttype,
        e.antal_kursister, e.antal_job, e.antal_uddannelse
      from case_beskrivelse c join forloeb f on f.id = c.forloeb_id
        left join behov b on b.forloeb_id = f.id
        left join evaluering e on e.forloeb_id = f.id
      where c.status = 'GODKENDT'
      """;

  private static final String TILSTANDE =
      """
      select s.forloeb_id, s.tilstand
      from fasestatus s join case_beskrivelse c on c.forloeb_id = s.forloeb_id
      where c.status = 'GODKENDT' and s.raekke = ?
      """;

  private static final String DELTE =
      """
      select s.forloeb_id
      from evaluering_skabelon s join case_beskrivelse c on c.forloeb_id = s.forloeb_id
      where c.status = 'GODKENDT' and s.skabelon = ?
      """;

  private final JdbcClient jdbc;

  JdbcCaseregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Caseoplysninger> godkendte() {
    return jdbc
        .sql(GODKENDTE)
        .query(
            (rs, nr) ->
                new Caseoplysninger(
                    rs.getString("id"),
                    rs.getString("branche"),
                    rs.getString("rar"),
                    rs.getString("amk"),
                    Sql.kode(Projekttype.class, rs.getString("projekttype")),
                    rs.getObject("antal_kursister", Integer.class),
                    rs.getObject("antal_job", Integer.class),
                    rs.getObject("antal_uddannelse", Integer.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Caseoplysninger::forloebId, Function.identity()));
  }

  @Override
  public Set<String> medDelt(String skabelon) {
    return Set.copyOf(jdbc.sql(DELTE).param(skabelon).query(String.class).list());
  }

  @Override
  public Map<String, Tilstand> tilstande(String raekke) {
    Map<String, Tilstand> alle = new HashMap<>();
    jdbc.sql(TILSTANDE)
        .param(raekke)
        .query(
            (rs, nr) ->
                Map.entry(rs.getString("forloeb_id"), Tilstand.valueOf(rs.getString("tilstand"))))
        .list()
        .forEach(t -> alle.put(t.getKey(), t.getValue()));
    return alle;
  }
}
