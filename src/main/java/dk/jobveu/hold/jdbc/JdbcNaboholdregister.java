package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.hold.Nabohold;
import dk.jobveu.hold.Naboholdregister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for classes across forløb by the codes of their courses, which mean the same everywhere.
 */
@Repository
class JdbcNaboholdregister implements Naboholdregister {

  private static final String MED_SAMME_KURSUS =
      """
      select h.forloeb_id, h.nr, f.rar, f.koordinator, p.skole, h.sted, h.start_dato,
        h.beslutningsdato, eget.titel, eget.fagkode, k.titel as deres_titel, p.kurser
      from hold h
        join planlagt_hold p on p.forloeb_id = h.forloeb_id and p.nr = h.nr
        join forloeb f on f.id = h.forloeb_id
        join kursussammensaetning s on s.forloeb_id = f.id and s.status = 'GAELDENDE'
        join kursus k on k.forloeb_id = s.forloeb_id and k.version = s.version
        join kursus eget on eget.fagkode = k.fagkode
        join kursussammensaetning egen on egen.forloeb_id = eget.forloeb_id
          and egen.version = eget.version and egen.status = 'GAELDENDE'
      where egen.forloeb_id = :forloeb and h.forloeb_id <> :forloeb
        and f.status = 'IGANGVAERENDE' and h.status in ('OPRETTET', 'GENNEMFOERES')
        and h.start_dato > :idag
      order by h.forloeb_id, h.nr, eget.nr
      """;

  private static final String HOLDETS =
      """
      select k.fagkode, k.titel, p.kurser
      from planlagt_hold p
        join kursussammensaetning s on s.forloeb_id = p.forloeb_id and s.status = 'GAELDENDE'
        join kursus k on k.forloeb_id = s.forloeb_id and k.version = s.version
      where p.forloeb_id = ? and p.nr = ?
      """;

  private final JdbcClient jdbc;

  JdbcNaboholdregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One row a class and course. */
  private record Fundet(boolean harKurset, Nabohold med) {}

  @Override
  public List<Nabohold> medSammeKursus(String forloebId, LocalDate idag) {
    Map<String, Nabohold> efterHold = new LinkedHashMap<>();
    jdbc
        .sql(MED_SAMME_KURSUS)
        .param("forloeb", forloebId)
        .param("idag", idag)
        .query(
            (rs, nr) ->
                new Fundet(
                    har(rs.getString("kurser"), rs.getString("deres_titel")),
                    new Nabohold(
                        rs.getString("forloeb_id"),
                        rs.getInt("nr"),
                        rs.getString("rar"),
                        rs.getString("koordinator"),
                        rs.getString("skole"),
                        rs.getString("sted"),
                        Sql.dato(rs, "start_dato"),
                        Sql.dato(rs, "beslutningsdato"),
                        List.of(rs.getString("titel")),
                        Set.of(rs.getString("fagkode")))))
        .list()
        .stream()
        .filter(Fundet::harKurset)
        .map(Fundet::med)
        .forEach(
            n ->
                efterHold.merge(n.forloebId() + " " + n.holdNr(), n, JdbcNaboholdregister::sammen));
    return List.copyOf(efterHold.values());
  }

  @Override
  public Set<String> koder(String forloebId, int holdNr) {
    Set<String> koder = new HashSet<>();
    jdbc.sql(HOLDETS)
        .params(forloebId, holdNr)
        .query(
            (RowCallbackHandler)
                rs -> {
                  if (har(rs.getString("kurser"), rs.getString("titel"))) {
                    String kode = rs.getString("fagkode");
                    koder.add(kode == null ? "" : kode);
                  }
                });
    return koder;
  }

  /** A class that does not have them all names its own, one after the other. */
  private static boolean har(String holdets, String titel) {
    return holdets == null || (", " + holdets + ", ").contains(", " + titel + ", ");
  }

  private static Nabohold sammen(Nabohold a, Nabohold b) {
    List<String> kurser = new ArrayList<>(a.kurser());
    b.kurser().stream().filter(k -> !kurser.contains(k)).forEach(kurser::add);
    Set<String> koder = new HashSet<>(a.koder());
    koder.addAll(b.koder());
    return new Nabohold(
        a.forloebId(),
        a.holdNr(),
        a.raad(),
        a.koordinator(),
        a.skole(),
        a.sted(),
        a.start(),
        a.beslutningsdato(),
        kurser,
        koder);
  }
}
