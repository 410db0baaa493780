package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.forloeb.Underretninger;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code underretning}. */
@Repository
class JdbcUnderretninger implements Underretninger {

  private final JdbcClient jdbc;
  private final Tabel<Underretning> underretninger;
  private final Clock ur;
  private final Rolleord rolleord;

  JdbcUnderretninger(JdbcClient jdbc, Clock ur, Rolleord rolleord) {
    this.rolleord = rolleord;
    this.jdbc = jdbc;
    this.underretninger =
        Tabel.af(jdbc, "underretning", Underretning.class, "noegle").ogsaa("sendt");
    this.ur = ur;
  }

  @Override
  public void send(String noegle, String forloebId, String aktoerId, String emne, String tekst) {
    jdbc.sql(
            """
            insert into underretning (noegle, forloeb_id, aktoer_id, emne, tekst, oprettet)
            select :noegle, f.id, :aktoerId, :emne, :tekst, cast(:nu as timestamp with time zone)
            from forloeb f
            where f.id = :forloebId
              and not exists (select 1 from underretning u where u.noegle = :noegle)
            """)
        .param("noegle", noegle)
        .param("forloebId", forloebId)
        .param("aktoerId", aktoerId)
        .param("emne", emne)
        .param("tekst", rolleord.iTekst(forloebId, tekst))
        .param("nu", Sql.tid(ur.instant()))
        .update();
  }

  @Override
  public List<Underretning> til(String aktoerId) {
    return underretninger.hvor("aktoer_id = ? order by oprettet desc", aktoerId).list();
  }

  @Override
  public List<Underretning> seneste(Collection<String> aktoerIds, int hoejst) {
    if (aktoerIds.isEmpty()) {
      return List.of();
    }
    return underretninger
        .hvor(
            "aktoer_id in %s order by oprettet desc, noegle limit %d"
                .formatted(Sql.pladser(aktoerIds), hoejst),
            aktoerIds.toArray())
        .list();
  }

  @Override
  public Set<String> sendte(Collection<String> noegler) {
    return noegler.isEmpty()
        ? Set.of()
        : jdbc.sql("select noegle from underretning where noegle in (:noegler)")
            .param("noegler", noegler)
            .query(String.class)
            .set();
  }

  @Override
  public List<Underretning> iForloeb(String forloebId) {
    return underretninger.hvor("forloeb_id = ? order by oprettet desc", forloebId).list();
  }

  @Override
  public List<Underretning> ikkeIPosten(int hoejst) {
    return underretninger
        .hvor("sendt is null order by oprettet, noegle limit %d".formatted(hoejst))
        .list();
  }

  @Override
  public void lagtIPosten(Collection<String> noegler) {
    if (!noegler.isEmpty()) {
      jdbc.sql("update underretning set sendt = :nu where noegle in (:noegler)")
          .param("nu", Sql.tid(ur.instant()))
          .param("noegler", noegler)
          .update();
    }
  }
}
