package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Aflysning;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdaflysning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code hold}, {@code hold_afgoerelse} and {@code aflysning}. */
@Repository
class JdbcHoldregister implements Holdregister {

  private final JdbcClient jdbc;
  private final Tabel<Hold> hold;
  private final Tabel<Holdaflysning> holdaflysninger;
  private final Tabel<Holdafgoerelse> afgoerelser;
  private final Tabel<Aflysning> aflysninger;

  JdbcHoldregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.hold =
        Tabel.af(jdbc, "hold", Hold.class, "forloeb_id")
            .kolonne("vilkaar.start", "start_dato")
            .kolonne("vilkaar.slut", "slut_dato")
            .ogsaa("status")
            .registreret();
    this.holdaflysninger =
        Tabel.af(jdbc, "hold", Holdaflysning.class, "forloeb_id")
            .kolonne("dato", "aflyst_den")
            .kolonne("stadie", "aflyst_stadie")
            .kolonne("grund", "aflyst_grund")
            .ogsaa("status")
            .registreret();
    this.afgoerelser =
        Tabel.af(jdbc, "hold_afgoerelse", Holdafgoerelse.class, "forloeb_id", "nr")
            .kolonne("dato", "truffet_den")
            .registreret();
    this.aflysninger = Tabel.af(jdbc, "aflysning", Aflysning.class, "forloeb_id").registreret();
  }

  @Override
  public void gemHold(Registrering r, Hold nyt, Holdstatus status) {
    hold.raekke(r, nyt).felt("status", status).gem();
  }

  @Override
  public Optional<Hold> find(String forloebId) {
    return hold.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void laas(String forloebId) {
    jdbc.sql("select forloeb_id from hold where forloeb_id = ? for update")
        .params(forloebId)
        .query(String.class)
        .optional();
  }

  @Override
  public Holdstatus status(String forloebId) {
    hent(forloebId);
    return jdbc.sql("select status from hold where forloeb_id = ?")
        .params(forloebId)
        .query((rs, i) -> Holdstatus.valueOf(rs.getString("status")))
        .single();
  }

  @Override
  public void saetStatus(String forloebId, Holdstatus status) {
    jdbc.sql("update hold set status = ? where forloeb_id = ?")
        .params(status.name(), forloebId)
        .update();
  }

  @Override
  public void aflysHold(Registrering r, Holdaflysning aflysning) {
    holdaflysninger.raekke(r, aflysning).felt("status", Holdstatus.AFLYST).gem();
  }

  @Override
  public Optional<Holdaflysning> holdaflysning(String forloebId) {
    return holdaflysninger.hvor("forloeb_id = ? and aflyst_den is not null", forloebId).optional();
  }

  @Override
  public void gemAflysning(Registrering r, Aflysning aflysning) {
    aflysninger.gem(r, aflysning);
  }

  @Override
  public Optional<Aflysning> aflysning(String forloebId) {
    return aflysninger.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemAfgoerelse(Registrering r, Holdafgoerelse afgoerelse) {
    afgoerelser.gem(r, afgoerelse);
  }

  @Override
  public List<Holdafgoerelse> afgoerelser(String forloebId) {
    return afgoerelser.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
