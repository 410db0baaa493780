package dk.jobveu.laering.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.laering.Kendtforloeb;
import dk.jobveu.laering.Landsoverblik;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the forløb where they were recorded. */
@Repository
class JdbcLandsoverblik implements Landsoverblik {

  private static final String FORLOEB =
      """
      select f.id, b.branche, f.rar, f.amk, f.projekttype, f.status, f.startdato, f.koordinator,
        c.titel as casetitel, c.formaal as caseformaal, c.indhold
      from forloeb f left join behov b on b.forloeb_id = f.id
        left join case_beskrivelse c on c.forloeb_id = f.id and c.status = 'GODKENDT'
      where f.status in ('IGANGVAERENDE', 'GENNEMFOERT')
      order by f.id desc
      """;

  private static final String STILLINGER =
      """
      select s.forloeb_id, s.stillingsbetegnelse
      from behov_stilling s join forloeb f on f.id = s.forloeb_id
      where f.status in ('IGANGVAERENDE', 'GENNEMFOERT')
      order by s.forloeb_id, s.nr
      """;

  private record Stilling(String forloebId, String navn) {}

  private final JdbcClient jdbc;

  JdbcLandsoverblik(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kendtforloeb> alle() {
    Map<String, List<String>> stillinger =
        jdbc
            .sql(STILLINGER)
            .query((rs, nr) -> new Stilling(rs.getString(1), rs.getString(2)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Stilling::forloebId, Collectors.mapping(Stilling::navn, Collectors.toList())));
    return jdbc.sql(FORLOEB)
        .query(
            (rs, nr) ->
                new Kendtforloeb(
                    rs.getString("id"),
                    rs.getString("branche"),
                    stillinger.getOrDefault(rs.getString("id"), List.of()),
                    rs.getString("rar"),
                    rs.getString("amk"),
                    Sql.kode(Projekttype.class, rs.getString("projekttype")),
                    Forloebstatus.valueOf(rs.getString("status")),
                    rs.getObject("startdato", LocalDate.class),
                    rs.getString("koordinator"),
                    rs.getString("casetitel") == null
                        ? null
                        : new Kendtforloeb.Sag(
                            rs.getString("casetitel"),
                            rs.getString("caseformaal"),
                            rs.getString("indhold"))))
        .list();
  }
}
