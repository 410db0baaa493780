package dk.jobveu.versionsskift.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.versionsskift.Igang;
import dk.jobveu.versionsskift.Koersel;
import dk.jobveu.versionsskift.Skiftelinje;
import dk.jobveu.versionsskift.Skifteregister;
import dk.jobveu.versionsskift.Versionsskift;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables {@code versionsskift}, {@code versionsskift_koersel} and {@code versionsskift_udfald}, and
 * where the engine's instances stand: it answers that one instance at a time.
 */
@Repository
class JdbcSkifteregister implements Skifteregister {

  private static final String ALLE =
      """
      select v.*,
        (select min(k.bestilt) from versionsskift_koersel k where k.skift_nr = v.nr) as udfoert
      from versionsskift v""";

  private static final String UDEN_KOERSEL =
      " and not exists (select 1 from versionsskift_koersel k where k.skift_nr = versionsskift.nr)";

  private final JdbcClient jdbc;

  JdbcSkifteregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long gem(Versionsskift nyt) {
    GeneratedKeyHolder noegle = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into versionsskift (proces, fra, til, bruger, oprettet, erstat) values (?, ?,"
                + " ?, ?, ?, ?)")
        .params(
            nyt.proces(),
            nyt.fra(),
            nyt.til(),
            nyt.bruger(),
            Sql.tid(nyt.oprettet()),
            tekst(nyt.erstat()))
        .update(noegle, "nr");
    return noegle.getKey().longValue();
  }

  @Override
  public Optional<Versionsskift> find(long nr) {
    return jdbc.sql(ALLE + " where nr = ?").param(nr).query((rs, i) -> skift(rs)).optional();
  }

  @Override
  public List<Versionsskift> alle() {
    return jdbc.sql(ALLE + " order by nr desc").query((rs, i) -> skift(rs)).list();
  }

  private static Versionsskift skift(ResultSet rs) throws SQLException {
    return new Versionsskift(
        rs.getLong("nr"),
        rs.getString("proces"),
        rs.getInt("fra"),
        rs.getInt("til"),
        rs.getString("bruger"),
        Sql.tid(rs, "oprettet"),
        erstat(rs.getString("erstat")),
        rs.getString("begrundelse"),
        Sql.tid(rs, "sendt"),
        Sql.tid(rs, "udfoert"));
  }

  /** A pair a line; ids have no space. */
  private static String tekst(Map<String, String> erstat) {
    return erstat.isEmpty()
        ? null
        : new TreeMap<>(erstat)
            .entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> erstat(String tekst) {
    Map<String, String> par = new TreeMap<>();
    if (tekst != null) {
      tekst.lines().map(l -> l.split(" ")).forEach(l -> par.put(l[0], l[1]));
    }
    return par;
  }

  @Override
  public void planlaeg(long nr, int til, Map<String, String> erstat) {
    // whoever was asked to approve was asked about another plan
    jdbc.sql(
            "update versionsskift set til = ?, erstat = ?, sendt = null where nr = ?"
                + UDEN_KOERSEL)
        .params(til, tekst(erstat), nr)
        .update();
  }

  @Override
  public void send(long nr, String begrundelse, Instant sendt) {
    jdbc.sql("update versionsskift set begrundelse = ?, sendt = ? where nr = ?" + UDEN_KOERSEL)
        .params(begrundelse, Sql.tid(sendt), nr)
        .update();
  }

  @Override
  public Optional<Koersel> bestil(
      long nr, String bruger, String begrundelse, Instant bestilt, int antal) {
    // two at once would number theirs the same: the row of the move is held meanwhile
    jdbc.sql("select nr from versionsskift where nr = ? for update")
        .param(nr)
        .query(Long.class)
        .single();
    List<Koersel> foer = koersler(nr);
    if (foer.stream().anyMatch(k -> !k.erSlut())) {
      return Optional.empty();
    }
    Koersel k = new Koersel(nr, foer.size() + 1, bruger, begrundelse, bestilt, antal, null, null);
    jdbc.sql(
            "insert into versionsskift_koersel (skift_nr, nr, bruger, begrundelse, bestilt, antal)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(nr, k.nr(), bruger, begrundelse, Sql.tid(bestilt), antal)
        .update();
    return Optional.of(k);
  }

  @Override
  public List<Koersel> koersler(long nr) {
    return jdbc.sql("select * from versionsskift_koersel where skift_nr = ? order by nr desc")
        .param(nr)
        .query((rs, i) -> koersel(rs))
        .list();
  }

  @Override
  public List<Koersel> uafsluttede() {
    return jdbc
        .sql("select * from versionsskift_koersel where slut is null")
        .query((rs, i) -> koersel(rs))
        .list()
        .stream()
        .sorted(Comparator.comparing(Koersel::bestilt))
        .toList();
  }

  private static Koersel koersel(ResultSet rs) throws SQLException {
    return new Koersel(
        rs.getLong("skift_nr"),
        rs.getInt("nr"),
        rs.getString("bruger"),
        rs.getString("begrundelse"),
        Sql.tid(rs, "bestilt"),
        rs.getInt("antal"),
        Sql.tid(rs, "slut"),
        rs.getString("stoppet"));
  }

  @Override
  public boolean tag(Koersel k, Instant nu, Instant til) {
    return jdbc.sql(
                "update versionsskift_koersel set taget_til = ? where skift_nr = ? and nr = ?"
                    + " and slut is null and (taget_til is null or taget_til < ?)")
            .params(Sql.tid(til), k.skift(), k.nr(), Sql.tid(nu))
            .update()
        == 1;
  }

  @Override
  public boolean forlaeng(Koersel k, Instant til) {
    return jdbc.sql(
                "update versionsskift_koersel set taget_til = ? where skift_nr = ? and nr = ?"
                    + " and slut is null")
            .params(Sql.tid(til), k.skift(), k.nr())
            .update()
        == 1;
  }

  @Override
  public void slip(Koersel k) {
    jdbc.sql("update versionsskift_koersel set taget_til = null where skift_nr = ? and nr = ?")
        .params(k.skift(), k.nr())
        .update();
  }

  @Override
  public void slut(Koersel k, Instant slut, String stoppet) {
    jdbc.sql("update versionsskift_koersel set slut = ?, stoppet = ? where skift_nr = ? and nr = ?")
        .params(Sql.tid(slut), stoppet, k.skift(), k.nr())
        .update();
  }

  @Override
  public void skriv(Koersel k, Skiftelinje linje, Instant hvornaar) {
    if (!linje.erFlyttet() && erFlyttet(k, linje.instans())) {
      return;
    }
    jdbc.sql("delete from versionsskift_udfald where skift_nr = ? and koersel = ? and instans = ?")
        .params(k.skift(), k.nr(), linje.instans())
        .update();
    jdbc.sql(
            "insert into versionsskift_udfald (skift_nr, koersel, instans, trin, grund, tidspunkt)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(k.skift(), k.nr(), linje.instans(), linje.trin(), linje.grund(), Sql.tid(hvornaar))
        .update();
  }

  private boolean erFlyttet(Koersel k, String instans) {
    return jdbc.sql(
                "select count(*) from versionsskift_udfald where skift_nr = ? and koersel = ?"
                    + " and instans = ? and grund is null")
            .params(k.skift(), k.nr(), instans)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public List<String> proevede(Koersel k) {
    return jdbc.sql("select instans from versionsskift_udfald where skift_nr = ? and koersel = ?")
        .params(k.skift(), k.nr())
        .query(String.class)
        .list();
  }

  @Override
  public List<Skiftelinje> linjer(Koersel k) {
    return jdbc
        .sql(
            """
            select l.instans, p.business_key_, l.trin, l.grund
            from versionsskift_udfald l left join act_hi_procinst p on p.id_ = l.instans
            where l.skift_nr = ? and l.koersel = ?
            """)
        .params(k.skift(), k.nr())
        .query(
            (rs, i) ->
                new Skiftelinje(
                    rs.getString("instans"),
                    rs.getString("business_key_"),
                    rs.getString("trin"),
                    rs.getString("grund")))
        .list()
        .stream()
        .sorted(
            Comparator.comparing(Skiftelinje::erFlyttet)
                .thenComparing(l -> Objects.toString(l.forloebId(), ""))
                .thenComparing(Skiftelinje::instans))
        .toList();
  }

  @Override
  public boolean slet(long nr) {
    jdbc.sql("delete from versionsskift_udfald where skift_nr = ?").param(nr).update();
    jdbc.sql("delete from versionsskift_koersel where skift_nr = ?").param(nr).update();
    return jdbc.sql("delete from versionsskift where nr = ?").param(nr).update() > 0;
  }

  @Override
  @Transactional
  public int sletFoer(Instant oprettet) {
    List<Long> gamle =
        jdbc.sql("select nr from versionsskift where oprettet < ?")
            .param(Sql.tid(oprettet))
            .query(Long.class)
            .list();
    gamle.forEach(this::slet);
    return gamle.size();
  }

  @Override
  public List<Igang> igang(String definition) {
    Map<String, Igang> alle = new LinkedHashMap<>();
    jdbc.sql(
            """
            select p.id_, p.business_key_, e.act_id_
            from act_ru_execution p join act_ru_execution e on e.proc_inst_id_ = p.id_
            where p.proc_def_id_ = ? and p.parent_id_ is null and e.is_active_ = ?
              and e.act_id_ is not null
            order by p.id_, e.act_id_
            """)
        .params(definition, true)
        .query(
            rs -> {
              String id = rs.getString("id_");
              String noegle = rs.getString("business_key_");
              alle.computeIfAbsent(id, i -> new Igang(i, noegle, new ArrayList<>()))
                  .trin()
                  .add(udenKrop(rs.getString("act_id_")));
            });
    return alle.values().stream()
        .sorted(
            Comparator.comparing((Igang i) -> Objects.toString(i.forloebId(), ""))
                .thenComparing(Igang::instans))
        .toList();
  }

  /** What is done several times has a token around its own. */
  private static String udenKrop(String element) {
    int krop = element.indexOf('#');
    return krop < 0 ? element : element.substring(0, krop);
  }
}
