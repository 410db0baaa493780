package dk.jobveu.projektplan.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.projektplan.Planbidrag;
import dk.jobveu.projektplan.Plangodkendelse;
import dk.jobveu.projektplan.Plansvar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code projektplan_bidrag}, {@code projektplan_godkendelse} and those below them. */
@Repository
class JdbcPlansvar implements Plansvar {

  private final Tabel<Planbidrag> bidrag;
  private final Tabel<Plangodkendelse> godkendelser;
  private final Tabel<Plangodkendelse.Planrettelse> rettelser;

  JdbcPlansvar(JdbcClient jdbc) {
    this.bidrag =
        Tabel.af(jdbc, "projektplan_bidrag", Planbidrag.class, "forloeb_id", "part")
            .boern(
                "indhold.ansvar",
                Tabel.af(
                    jdbc,
                    "projektplan_bidrag_ansvar",
                    Planbidrag.Bidragsansvar.class,
                    "forloeb_id",
                    "part",
                    "leverance"));
    this.rettelser =
        Tabel.af(
            jdbc,
            "projektplan_rettelse",
            Plangodkendelse.Planrettelse.class,
            "forloeb_id",
            "version",
            "part",
            "afsnit");
    this.godkendelser =
        Tabel.af(
                jdbc,
                "projektplan_godkendelse",
                Plangodkendelse.class,
                "forloeb_id",
                "version",
                "part")
            .boern("rettelser", rettelser)
            // a page reads every approval of every version, and few of them ask for anything
            .laes("rettelser", this::rettelser);
  }

  private List<Plangodkendelse.Planrettelse> rettelser(ResultSet rs) throws SQLException {
    return Plangodkendelse.Svar.RETTES.name().equals(rs.getString("svar"))
        ? rettelser
            .hvor(
                "forloeb_id = ? and version = ? and part = ? order by afsnit",
                rs.getString("forloeb_id"),
                rs.getInt("version"),
                rs.getString("part"))
            .list()
        : List.of();
  }

  @Override
  public void gemBidrag(Planbidrag nyt) {
    bidrag.gem(nyt);
  }

  @Override
  public List<Planbidrag> bidrag(String forloebId) {
    return bidrag.hvor("forloeb_id = ? order by part", forloebId).list();
  }

  @Override
  public void gemNavne(List<Plangodkendelse> navne) {
    navne.forEach(godkendelser::gem);
  }

  @Override
  public void gemSvar(Plangodkendelse svar) {
    godkendelser.gem(svar);
  }

  @Override
  public List<Plangodkendelse> godkendelser(String forloebId) {
    return godkendelser.hvor("forloeb_id = ? order by version desc, part", forloebId).list();
  }
}
