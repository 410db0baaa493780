package dk.jobveu.projektplan.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.projektplan.Planbidrag;
import dk.jobveu.projektplan.Plangodkendelse;
import dk.jobveu.projektplan.Plansvar;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code projektplan_bidrag}, {@code projektplan_godkendelse} and those below them. */
@Repository
class JdbcPlansvar implements Plansvar {

  private final Tabel<Planbidrag> bidrag;
  private final Tabel<Plangodkendelse> godkendelser;

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
    this.godkendelser =
        Tabel.af(
                jdbc,
                "projektplan_godkendelse",
                Plangodkendelse.class,
                "forloeb_id",
                "version",
                "part")
            .boern(
                "rettelser",
                Tabel.af(
                    jdbc,
                    "projektplan_rettelse",
                    Plangodkendelse.Planrettelse.class,
                    "forloeb_id",
                    "version",
                    "part",
                    "afsnit"));
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
  public void overtag(Plangodkendelse venter, String part) {
    String forloebId = venter.registrering().forloebId();
    godkendelser.slet(
        "forloeb_id = ? and version = ? and part = ?", forloebId, venter.version(), venter.part());
    if (godkendelser(forloebId, venter.version()).stream().noneMatch(g -> g.part().equals(part))) {
      godkendelser.gem(
          new Plangodkendelse(
              venter.registrering(), venter.version(), part, null, null, null, List.of()));
    }
  }

  @Override
  public List<Plangodkendelse> godkendelser(String forloebId) {
    return godkendelser.hvor("forloeb_id = ? order by version desc, part", forloebId).list();
  }
}
