package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.screening.Skalkrav;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  JdbcScreeningsresultater(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Screeningsresultat s) {
    Tabel.raekke(jdbc, "screeningsresultat", r)
        .noegle("deltager_id", s.deltagerId())
        .felt("jobcenter", s.jobcenter())
        .felt("maalgruppe", s.maalgruppe())
        .felt("skalkrav", s.skalkrav())
        .felt("kompetence_pct", s.kompetencePct())
        .felt("motivation", s.motivation())
        .felt("sprog_ok", s.sprogOk())
        .felt("personlig_social_ok", s.personligSocialOk())
        .felt("jobmaal_passer", s.jobmaalPasser())
        .felt("virksomhedssamtale", s.virksomhedssamtale())
        .felt("forslag", s.forslag())
        .felt("resultat", s.resultat())
        .felt("taet_opfoelgning", s.taetOpfoelgning())
        .felt("tilsidesat", s.tilsidesat())
        .felt("begrundelse", s.begrundelse())
        .gem();
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
        jdbc.sql(
                """
            select * from screeningsresultat
            where forloeb_id = :id and jobcenter = :jobcenter
            """)
            .param("id", forloebId)
            .param("jobcenter", jobcenter)
            .query(
                (rs, i) -> laes(rs, opfyldte.getOrDefault(rs.getString("deltager_id"), Set.of())))
            .list(),
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

  private static Screeningsresultat laes(ResultSet rs, Set<Integer> opfyldte) throws SQLException {
    return new Screeningsresultat(
        rs.getString("deltager_id"),
        rs.getString("jobcenter"),
        rs.getString("maalgruppe"),
        opfyldte,
        Skalkrav.valueOf(rs.getString("skalkrav")),
        Sql.heltal(rs, "kompetence_pct"),
        Motivation.valueOf(rs.getString("motivation")),
        rs.getObject("sprog_ok", Boolean.class),
        rs.getObject("personlig_social_ok", Boolean.class),
        rs.getObject("jobmaal_passer", Boolean.class),
        Virksomhedssamtale.valueOf(rs.getString("virksomhedssamtale")),
        Screeningsudfald.valueOf(rs.getString("forslag")),
        Screeningsudfald.valueOf(rs.getString("resultat")),
        rs.getBoolean("taet_opfoelgning"),
        rs.getBoolean("tilsidesat"),
        rs.getString("begrundelse"));
  }
}
