package dk.jobveu.versionsskift.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.versionsskift.Igang;
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
 * Tables {@code versionsskift} and {@code versionsskift_linje}, and where the engine's instances
 * stand: it answers that one instance at a time.
 */
@Repository
class JdbcSkifteregister implements Skifteregister {

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
    return jdbc.sql("select * from versionsskift where nr = ?")
        .param(nr)
        .query((rs, i) -> skift(rs))
        .optional();
  }

  @Override
  public List<Versionsskift> alle() {
    return jdbc.sql("select * from versionsskift order by nr desc")
        .query((rs, i) -> skift(rs))
        .list();
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
        rs.getString("udfoert_af"),
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
                + " and udfoert is null")
        .params(til, tekst(erstat), nr)
        .update();
  }

  @Override
  public void send(long nr, String begrundelse, Instant sendt) {
    jdbc.sql(
            "update versionsskift set begrundelse = ?, sendt = ? where nr = ?"
                + " and udfoert is null")
        .params(begrundelse, Sql.tid(sendt), nr)
        .update();
  }

  @Override
  public void udfoert(long nr, String begrundelse, String udfoertAf, Instant udfoert) {
    jdbc.sql("update versionsskift set begrundelse = ?, udfoert_af = ?, udfoert = ? where nr = ?")
        .params(begrundelse, udfoertAf, Sql.tid(udfoert), nr)
        .update();
  }

  @Override
  public void skriv(long nr, Skiftelinje linje) {
    if (!linje.erFlyttet() && erFlyttet(nr, linje.instans())) {
      return;
    }
    jdbc.sql("delete from versionsskift_linje where skift_nr = ? and instans = ?")
        .params(nr, linje.instans())
        .update();
    jdbc.sql("insert into versionsskift_linje (skift_nr, instans, trin, grund) values (?, ?, ?, ?)")
        .params(nr, linje.instans(), linje.trin(), linje.grund())
        .update();
  }

  private boolean erFlyttet(long nr, String instans) {
    return jdbc.sql(
                "select count(*) from versionsskift_linje where skift_nr = ? and instans = ? and grund"
                    + " is null")
            .params(nr, instans)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public List<Skiftelinje> linjer(long nr) {
    return jdbc
        .sql(
            """
            select l.instans, p.business_key_, l.trin, l.grund
            from versionsskift_linje l left join act_hi_procinst p on p.id_ = l.instans
            where l.skift_nr = ?
            """)
        .param(nr)
        .query(
            (rs, i) ->
                new Skiftelinje(
                    rs.getString("instans"),
                    rs.getString("business_key_"),
                    rs.getString("trin"),
                    rs.getString("grund")))
        .stream()
        .sorted(
            Comparator.comparing(Skiftelinje::erFlyttet)
                .thenComparing(l -> Objects.toString(l.forloebId(), ""))
                .thenComparing(Skiftelinje::instans))
        .toList();
  }

  @Override
  public boolean slet(long nr) {
    jdbc.sql("delete from versionsskift_linje where skift_nr = ?").param(nr).update();
    return jdbc.sql("delete from versionsskift where nr = ?").param(nr).update() > 0;
  }

  @Override
  @Transactional
  public int sletFoer(Instant oprettet) {
    jdbc.sql(
            "delete from versionsskift_linje where skift_nr in (select nr from versionsskift where"
                + " oprettet < ?)")
        .param(Sql.tid(oprettet))
        .update();
    return jdbc.sql("delete from versionsskift where oprettet < ?")
        .param(Sql.tid(oprettet))
        .update();
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
