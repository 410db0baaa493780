package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Deltagelsesvidne;
import dk.jobveu.forloeb.Underretninger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltagelse}. */
@Repository("deltagelser")
class JdbcDeltagelser implements Deltagelser {

  private final JdbcClient jdbc;
  private final Tabel<Deltagelse> deltagelser;
  private final ObjectProvider<Deltagelsesvidne> vidner;

  JdbcDeltagelser(JdbcClient jdbc, ObjectProvider<Deltagelsesvidne> vidner) {
    this.jdbc = jdbc;
    this.deltagelser =
        Tabel.af(jdbc, "deltagelse", Deltagelse.class, "forloeb_id", "aktoer_id", "rolle");
    this.vidner = vidner;
  }

  @Override
  public void tilknyt(String forloebId, String aktoerId, String rolle) {
    boolean findes =
        alle(forloebId).stream()
            .anyMatch(d -> d.aktoerId().equals(aktoerId) && d.rolle().equals(rolle));
    if (findes) {
      return;
    }
    deltagelser.indsaet(
        new Deltagelse(forloebId, aktoerId, rolle, Deltagelse.Svar.INVITERET, null, 0));
  }

  @Override
  public void svar(String forloebId, String aktoerId, Deltagelse.Svar svar, String grund) {
    skriv(forloebId, aktoerId, svar, grund, 1);
  }

  @Override
  public void tagUd(String forloebId, String aktoerId, String grund) {
    skriv(forloebId, aktoerId, Deltagelse.Svar.AFSLAAET, grund, 0);
  }

  private void skriv(
      String forloebId, String aktoerId, Deltagelse.Svar svar, String grund, int nej) {
    boolean ude = svar == Deltagelse.Svar.AFSLAAET;
    boolean varMed = ude && erMed(forloebId, aktoerId);
    jdbc.sql(
            """
            update deltagelse set svar = :svar, grund = :grund, nej = greatest(nej, :nej)
            where forloeb_id = :forloebId and aktoer_id = :aktoerId
            """)
        .param("svar", svar.name())
        .param("grund", grund)
        .param("nej", varMed ? nej(forloebId, aktoerId) + nej : 0)
        .param("forloebId", forloebId)
        .param("aktoerId", aktoerId)
        .update();
    if (ude) {
      vidner.forEach(v -> v.erUde(forloebId, aktoerId, varMed));
    }
  }

  @Override
  public void tiltraed(String forloebId, String aktoerId, String rolle) {
    tilknyt(forloebId, aktoerId, rolle);
    deltagelser
        .udpeg(forloebId, aktoerId, rolle)
        .felt("svar", Deltagelse.Svar.ACCEPTERET)
        .felt("grund", null)
        .ret();
  }

  @Override
  public void fratraed(String forloebId, String aktoerId, String rolle, String grund) {
    deltagelser
        .udpeg(forloebId, aktoerId, rolle)
        .felt("svar", Deltagelse.Svar.AFSLAAET)
        .felt("grund", grund)
        .ret();
    if (!erMed(forloebId, aktoerId)) {
      vidner.forEach(v -> v.erUde(forloebId, aktoerId, true));
    }
  }

  private boolean erMed(String forloebId, String aktoerId) {
    return alle(forloebId).stream().anyMatch(d -> d.aktoerId().equals(aktoerId) && d.erMed());
  }

  /** An organisation that has given up one role of several is still there. */
  @Override
  public List<Afslag> afslagUdenPost() {
    return jdbc.sql(
            """
            select d.forloeb_id, d.aktoer_id, f.koordinator, max(d.nej) as nr from deltagelse d
            join forloeb f on f.id = d.forloeb_id and f.status = 'IGANGVAERENDE'
            where d.svar = 'AFSLAAET' and d.nej > 0 and d.aktoer_id <> f.koordinator
              and not exists (select 1 from deltagelse m where m.forloeb_id = d.forloeb_id
                and m.aktoer_id = d.aktoer_id and m.svar <> 'AFSLAAET')
              and not exists (select 1 from post p
                where p.noegle = cast(:afslag as varchar(20)) || d.forloeb_id || ':' || d.aktoer_id
                  || case when d.nej = 1 then '' else ':' || cast(d.nej as varchar(10)) end)
            group by d.forloeb_id, d.aktoer_id, f.koordinator
            """)
        .param("afslag", Underretninger.AFSLAG)
        .query(
            (rs, nr) ->
                new Afslag(
                    rs.getString("forloeb_id"),
                    rs.getString("aktoer_id"),
                    rs.getString("koordinator"),
                    rs.getInt("nr")))
        .list();
  }

  @Override
  public List<Deltagelse> alle(String forloebId) {
    return alle(List.of(forloebId)).getOrDefault(forloebId, List.of());
  }

  @Override
  public Map<String, List<Deltagelse>> alle(Collection<String> forloebIds) {
    if (forloebIds.isEmpty()) {
      return Map.of();
    }
    return deltagelser
        .hvor("forloeb_id in " + Sql.pladser(forloebIds) + " order by nr", forloebIds.toArray())
        .stream()
        .collect(Collectors.groupingBy(Deltagelse::forloebId));
  }

  @Override
  public Set<String> forloebMed(Collection<String> aktoerIds) {
    if (aktoerIds.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            """
            select distinct forloeb_id from deltagelse
            where aktoer_id in (:aktoerIds) and svar <> 'AFSLAAET'
            """)
        .param("aktoerIds", aktoerIds)
        .query(String.class)
        .set();
  }
}
