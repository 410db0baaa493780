package dk.jobveu.modeller.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.modeller.Modelregister;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.modeller.Modelversion;
import dk.jobveu.motor.udrulning.Udrulningskilde;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine's own tables of definitions with what we know of their deployments: the engine has no
 * question about all versions of a form, and none about what came from where.
 */
@Repository
class JdbcModelregister implements Modelregister {

  /** What the deployments at start are called, and those of the folder. */
  private static final String VED_START = "job-veu";

  private static final String FRA_FOER = "Ikke skrevet ned";

  private static final String VERSIONER =
      """
      select d.key_, %s as navn, d.version_, d.id_, d.deployment_id_, d.resource_name_,
        u.deploy_time_, u.name_ as udrulningsnavn, u.source_, s.kilde, s.udfoert_af, s.begrundelse, s.lagt_op_af,
        %s as igang
      from %s d join act_re_deployment u on u.id_ = d.deployment_id_
        left join udrulningsspor s on s.udrulning_id = d.deployment_id_
      where %%s order by d.key_, d.version_ desc
      """;

  private static final String IGANG =
      "(select count(*) from act_ru_execution e where e.proc_def_id_ = d.id_ and e.parent_id_ is"
          + " null)";

  private final JdbcClient jdbc;

  JdbcModelregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Modelversion> nyeste(Modelslags slags) {
    String tabel = tabel(slags);
    return jdbc.sql(
            sql(slags)
                .formatted(
                    "d.version_ = (select max(n.version_) from %s n where n.key_ = d.key_)"
                        .formatted(tabel)))
        .query((rs, nr) -> version(slags, rs))
        .list();
  }

  @Override
  public List<Modelversion> versioner(Modelslags slags, String noegle) {
    return jdbc.sql(sql(slags).formatted("d.key_ = ?"))
        .param(noegle)
        .query((rs, nr) -> version(slags, rs))
        .list();
  }

  @Override
  public byte[] indhold(Modelversion version) {
    return jdbc.sql("select bytes_ from act_ge_bytearray where deployment_id_ = ? and name_ = ?")
        .params(version.udrulning(), version.fil())
        .query((rs, nr) -> rs.getBytes(1))
        .single();
  }

  private static String sql(Modelslags slags) {
    return VERSIONER.formatted(
        slags == Modelslags.BLANKET ? "cast(null as varchar(255))" : "d.name_",
        slags == Modelslags.PROCES ? IGANG : "cast(null as integer)",
        tabel(slags));
  }

  private static String tabel(Modelslags slags) {
    return switch (slags) {
      case PROCES -> "act_re_procdef";
      case BESLUTNING -> "act_re_decision_def";
      case BLANKET -> "act_re_camformdef";
    };
  }

  private static Modelversion version(Modelslags slags, ResultSet rs) throws SQLException {
    return new Modelversion(
        slags,
        rs.getString("key_"),
        rs.getString("navn"),
        rs.getInt("version_"),
        rs.getString("id_"),
        rs.getString("deployment_id_"),
        rs.getString("resource_name_"),
        rs.getTimestamp("deploy_time_").toInstant(),
        kilde(rs),
        rs.getString("udfoert_af"),
        rs.getString("begrundelse"),
        rs.getString("lagt_op_af"),
        Sql.heltal(rs, "igang"));
  }

  private static String kilde(ResultSet rs) throws SQLException {
    Udrulningskilde kilde = Sql.kode(Udrulningskilde.class, rs.getString("kilde"));
    if (kilde == null) {
      return VED_START.equals(rs.getString("udrulningsnavn"))
          ? Udrulningskilde.START.tekst()
          : FRA_FOER;
    }
    String program = rs.getString("source_");
    return kilde == Udrulningskilde.REST && program != null
        ? kilde.tekst() + " (" + program + ")"
        : kilde.tekst();
  }
}
