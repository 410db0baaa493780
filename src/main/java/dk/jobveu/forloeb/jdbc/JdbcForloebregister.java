package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.web.Anmodning;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Projekttype;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code forloeb} and {@code forloeb_initiativtager}. */
@Repository
class JdbcForloebregister implements Forloebregister {

  private static final String MED =
      """
      f.koordinator in (:aktoerIds) or exists (
        select 1 from deltagelse d
        where d.forloeb_id = f.id and d.aktoer_id in (:aktoerIds) and d.svar <> 'AFSLAAET')
      """;

  private final JdbcClient jdbc;
  private final Kodeliste initiativtagere;
  private final Clock ur;

  JdbcForloebregister(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.initiativtagere =
        new Kodeliste(jdbc, "forloeb_initiativtager", "initiativtager", "forloeb_id");
    this.ur = ur;
  }

  @Override
  public Forloeb opret(NytForloeb nyt) {
    String id = "JV-%d-%04d".formatted(nyt.startdato().getYear(), naesteNummer());
    jdbc.sql(
            """
            insert into forloeb (id, titel, kommunekode, rar, amk, startdato, runde,
              forrige_forloeb, koordinator, henvendelse, formaal, har_ledige,
              har_beskaeftigede, kriseaarsag, evalueres, status, oprettet_af, oprettet)
            values (:id, :titel, :kommunekode, :rar, :amk, :startdato, :runde, :forrige,
              :koordinator, :henvendelse, :formaal, :harLedige,
              :harBeskaeftigede, :kriseaarsag, :evalueres, :status, :oprettetAf, :oprettet)
            """)
        .param("id", id)
        .param("titel", nyt.titel())
        .param("kommunekode", nyt.kommunekode())
        .param("rar", nyt.rar())
        .param("amk", nyt.amk())
        .param("startdato", nyt.startdato())
        .param("runde", nyt.runde())
        .param("forrige", nyt.forrigeForloeb())
        .param("koordinator", nyt.koordinator())
        .param("henvendelse", nyt.henvendelse())
        .param("formaal", nyt.formaal())
        .param("harLedige", nyt.harLedige())
        .param("harBeskaeftigede", nyt.harBeskaeftigede())
        .param("kriseaarsag", nyt.kriseaarsag())
        .param("evalueres", nyt.evalueres())
        .param("status", Forloebstatus.IGANGVAERENDE.name())
        .param("oprettetAf", nyt.oprettetAf())
        .param("oprettet", Sql.tid(ur.instant()))
        .update();
    initiativtagere.indsaet(nyt.initiativtagere(), id);
    return hent(id);
  }

  private long naesteNummer() {
    var noegle = new GeneratedKeyHolder();
    jdbc.sql("insert into forloeb_nummer (oprettet) values (:nu)")
        .param("nu", Sql.tid(ur.instant()))
        .update(noegle, "nr");
    return noegle.getKeyAs(Number.class).longValue();
  }

  @Override
  public Optional<Forloeb> find(String forloebId) {
    return Anmodning.huskVedLaesning(getClass().getName() + forloebId, () -> slaaOp(forloebId));
  }

  private Optional<Forloeb> slaaOp(String forloebId) {
    return jdbc.sql("select * from forloeb where id = :id")
        .param("id", forloebId)
        .query((rs, nr) -> forloeb(rs, initiativtagere.hent(forloebId)))
        .optional();
  }

  @Override
  public List<Forloeb> alle() {
    Map<String, List<String>> alles = initiativtagere.alle();
    return jdbc.sql("select * from forloeb order by oprettet desc, id desc")
        .query((rs, nr) -> forloeb(rs, alles.getOrDefault(rs.getString("id"), List.of())))
        .list();
  }

  @Override
  public List<Forloeb> med(Collection<String> aktoerIds) {
    if (aktoerIds.isEmpty()) {
      return List.of();
    }
    List<String> ids =
        jdbc.sql("select id from forloeb f where " + MED)
            .param("aktoerIds", aktoerIds)
            .query(String.class)
            .list();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> deres = initiativtagere.af(ids);
    return jdbc.sql("select * from forloeb where id in (:ids) order by oprettet desc, id desc")
        .param("ids", ids)
        .query((rs, nr) -> forloeb(rs, deres.getOrDefault(rs.getString("id"), List.of())))
        .list();
  }

  @Override
  public void saetProjekttype(String forloebId, Projekttype projekttype) {
    jdbc.sql("update forloeb set projekttype = :type where id = :id")
        .param("type", projekttype.name())
        .param("id", forloebId)
        .update();
  }

  @Override
  public void saetKoordinator(String forloebId, String aktoerId) {
    jdbc.sql("update forloeb set koordinator = :koordinator where id = :id")
        .param("koordinator", aktoerId)
        .param("id", forloebId)
        .update();
  }

  @Override
  public void afslut(String forloebId, Forloebstatus status, String stopAarsag) {
    jdbc.sql(
            """
            update forloeb set status = :status, stop_aarsag = :aarsag, afsluttet = :nu
            where id = :id
            """)
        .param("status", status.name())
        .param("aarsag", stopAarsag)
        .param("nu", Sql.tid(ur.instant()))
        .param("id", forloebId)
        .update();
  }

  private static Forloeb forloeb(ResultSet rs, List<String> initiativtagere) throws SQLException {
    return new Forloeb(
        rs.getString("id"),
        rs.getString("titel"),
        Sql.kode(Projekttype.class, rs.getString("projekttype")),
        rs.getString("kommunekode"),
        rs.getString("rar"),
        rs.getString("amk"),
        Sql.dato(rs, "startdato"),
        rs.getInt("runde"),
        rs.getString("forrige_forloeb"),
        rs.getString("koordinator"),
        rs.getString("henvendelse"),
        initiativtagere,
        rs.getString("formaal"),
        rs.getBoolean("har_ledige"),
        rs.getBoolean("har_beskaeftigede"),
        rs.getString("kriseaarsag"),
        rs.getBoolean("evalueres"),
        Forloebstatus.valueOf(rs.getString("status")),
        rs.getString("stop_aarsag"),
        Sql.tid(rs, "oprettet"),
        Sql.tid(rs, "afsluttet"));
  }
}
