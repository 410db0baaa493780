package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code screeningsresultat} and {@code screeningsresultat_kompetence}. */
@Repository
class JdbcScreeningsresultater implements Screeningsresultater {

  private final JdbcClient jdbc;
  private final Tabel<Screeningsresultat> resultater;

  JdbcScreeningsresultater(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.resultater = tabel(Map.of());
  }

  private Tabel<Screeningsresultat> tabel(Map<String, Set<Integer>> opfyldte) {
    return Tabel.af(
            jdbc, "screeningsresultat", Screeningsresultat.class, "forloeb_id", "deltager_id")
        .laes("opfyldte", rs -> opfyldte.getOrDefault(rs.getString("deltager_id"), Set.of()))
        .registreret();
  }

  @Override
  public void gem(Registrering r, Screeningsresultat s) {
    resultater.gem(r, s);
    jdbc.sql(
            """
            delete from screeningsresultat_kompetence
            where forloeb_id = :id and deltager_id = :deltager
            """)
        .param("id", r.forloebId())
        .param("deltager", s.deltagerId())
        .update();
    for (Integer nr : s.opfyldte()) {
      jdbc.sql(
              """
              insert into screeningsresultat_kompetence (forloeb_id, deltager_id, nr)
              values (:id, :deltager, :nr)
              """)
          .param("id", r.forloebId())
          .param("deltager", s.deltagerId())
          .param("nr", nr)
          .update();
    }
  }

  @Override
  public List<Screeningsresultat> afJobcenter(String forloebId, String jobcenter) {
    Map<String, Set<Integer>> opfyldte = new HashMap<>();
    jdbc.sql(
            """
            select k.deltager_id, k.nr from screeningsresultat_kompetence k
            join screeningsresultat s
              on s.forloeb_id = k.forloeb_id and s.deltager_id = k.deltager_id
            where s.forloeb_id = :id and s.jobcenter = :jobcenter
            """)
        .param("id", forloebId)
        .param("jobcenter", jobcenter)
        .query(
            rs -> {
              opfyldte
                  .computeIfAbsent(rs.getString("deltager_id"), d -> new TreeSet<>())
                  .add(rs.getInt("nr"));
            });
    return Danskorden.efterKode(
        tabel(opfyldte).hvor("forloeb_id = ? and jobcenter = ?", forloebId, jobcenter).list(),
        Screeningsresultat::deltagerId);
  }

  @Override
  public List<Screeningsresultat> venteliste(String forloebId) {
    return jdbc.sql(
            """
            select deltager_id, jobcenter from screeningsresultat
            where forloeb_id = :id and resultat = 'VENTELISTE' order by registreret, deltager_id
            """)
        .param("id", forloebId)
        .query((rs, i) -> find(forloebId, rs.getString("jobcenter"), rs.getString("deltager_id")))
        .list();
  }

  private Screeningsresultat find(String forloebId, String jobcenter, String deltagerId) {
    return afJobcenter(forloebId, jobcenter).stream()
        .filter(s -> s.deltagerId().equals(deltagerId))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public int antal(String forloebId, Screeningsudfald resultat) {
    return jdbc.sql(
            """
            select count(*) from screeningsresultat
            where forloeb_id = :id and resultat = :resultat
            """)
        .param("id", forloebId)
        .param("resultat", resultat.name())
        .query(Integer.class)
        .single();
  }
}
