package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Laesehukommelse;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltager}. */
@Repository
class JdbcDeltagere implements Deltagere {

  private final JdbcClient jdbc;
  private final Tabel<Deltager> deltagere;

  JdbcDeltagere(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.deltagere =
        Tabel.af(jdbc, "deltager", Deltager.class, "forloeb_id", "deltager_id").registreret();
  }

  @Override
  public void gemDeltagere(Registrering registrering, List<Deltager> nye) {
    deltagere.indsaetAlle(registrering, nye);
  }

  @Override
  public Optional<Deltager> find(String forloebId, String deltagerId) {
    return deltagere.hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId).optional();
  }

  @Override
  public void laas(String forloebId, Collection<String> deltagerIds) {
    Set<String> ider = new TreeSet<>(deltagerIds);
    if (!ider.isEmpty()) {
      Laesehukommelse.laas(
          "deltager " + forloebId + ider,
          () ->
              jdbc.sql(
                      """
                      select deltager_id from deltager where forloeb_id = :f and deltager_id in (:ider)
                      order by deltager_id for update
                      """)
                  .param("f", forloebId)
                  .param("ider", ider)
                  .query(String.class)
                  .list());
    }
  }

  /** A coordinator with employed has no part of its own in the forløb, but a coordination. */
  @Override
  public void laasListe(String forloebId, String jobcenter) {
    for (String sql :
        List.of(
            """
            select aktoer_id from deltagelse where forloeb_id = ? and aktoer_id = ?
            order by rolle for update
            """,
            """
            select koordinator from koordinering where forloeb_id = ? and koordinator = ?
            order by gaelder_fra for update
            """)) {
      jdbc.sql(sql).params(forloebId, jobcenter).query(String.class).list();
    }
  }

  @Override
  public void ret(Deltager nu) {
    deltagere
        .udpeg(nu.forloebId(), nu.deltagerId())
        .felt("jobcenter", nu.jobcenter())
        .felt("maalgruppe", nu.maalgruppe())
        .felt("udsat_eller_ung", nu.udsatEllerUng())
        .felt("bopaelskommune", nu.bopaelskommune())
        .ret();
    for (String sql :
        List.of(
            "update deltager_kontakt set jobcenter = ? where forloeb_id = ? and deltager_id = ?",
            // whose participant it is may take the name back from the school
            "update navnevideregivelse set organisation = ? where forloeb_id = ? and deltager_id = ?")) {
      jdbc.sql(sql).params(nu.jobcenter(), nu.forloebId(), nu.deltagerId()).update();
    }
  }

  @Override
  public List<Deltager> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        deltagere.hvor("forloeb_id = ?", forloebId).list(), Deltager::deltagerId);
  }

  @Override
  public List<Deltager> afJobcenter(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        deltagere.hvor("forloeb_id = ? and jobcenter = ?", forloebId, jobcenter).list(),
        Deltager::deltagerId);
  }

  @Override
  public Set<String> forloebUdenListe(Collection<String> organisationer) {
    return organisationer.isEmpty()
        ? Set.of()
        : jdbc.sql(
                """
                select distinct d.forloeb_id from deltager d join forloeb f on f.id = d.forloeb_id
                where d.jobcenter in (:o) and d.deltager_id not like :slettet
                  and not (f.koordinator = d.jobcenter and f.har_beskaeftigede)
                  and not exists (
                    select 1 from deltagelse t
                    where t.forloeb_id = d.forloeb_id and t.aktoer_id = d.jobcenter
                      and t.rolle = 'jobcenter' and t.svar <> 'AFSLAAET')
                """)
            .param("o", organisationer)
            .param("slettet", Deltager.SLETTET + "%")
            .query(String.class)
            .set();
  }
}
