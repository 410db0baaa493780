package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Aflysning;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdaflysning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Planlagthold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code planlagt_hold}, {@code hold}, {@code hold_afgoerelse} and {@code aflysning}. */
@Repository
class JdbcHoldregister implements Holdregister {

  private final JdbcClient jdbc;
  private final Tabel<Planlagthold> planlagte;
  private final Tabel<Oprettet> hold;
  private final Tabel<Holdaflysning> holdaflysninger;
  private final Tabel<Holdafgoerelse> afgoerelser;
  private final Tabel<Aflysning> aflysninger;

  JdbcHoldregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.planlagte =
        Tabel.af(jdbc, "planlagt_hold", Planlagthold.class, "forloeb_id", "nr")
            .kolonne("start", "start_dato")
            .kolonne("slut", "slut_dato")
            .registreret();
    this.hold =
        Tabel.af(jdbc, "hold", Oprettet.class, "forloeb_id", "nr")
            .kolonne("hold.vilkaar.start", "start_dato")
            .kolonne("hold.vilkaar.slut", "slut_dato")
            .registreret();
    this.holdaflysninger =
        Tabel.af(jdbc, "hold", Holdaflysning.class, "forloeb_id", "nr")
            .kolonne("dato", "aflyst_den")
            .kolonne("stadie", "aflyst_stadie")
            .kolonne("grund", "aflyst_grund")
            .ogsaa("status")
            .registreret();
    this.afgoerelser =
        Tabel.af(jdbc, "hold_afgoerelse", Holdafgoerelse.class, "forloeb_id", "hold_nr", "nr")
            .kolonne("dato", "truffet_den")
            .registreret();
    this.aflysninger = Tabel.af(jdbc, "aflysning", Aflysning.class, "forloeb_id").registreret();
  }

  @Override
  public void aabn(Registrering r, Planlagthold nyt) {
    planlagte.gem(r, nyt);
  }

  @Override
  public List<Planlagthold> planlagte(String forloebId) {
    return planlagte.hvor("forloeb_id = ? order by nr", forloebId).list();
  }

  @Override
  public void gemHold(Registrering r, int nr, Hold nyt, Holdstatus status) {
    hold.gem(r, new Oprettet(nr, nyt, status));
  }

  @Override
  public List<Oprettet> alle(String forloebId) {
    return hold.hvor("forloeb_id = ? order by nr", forloebId).list();
  }

  @Override
  public Map<Integer, Integer> pladserTilAndre(String forloebId) {
    Map<Integer, Integer> pladser = new HashMap<>();
    jdbc.sql(
            """
            select mod_hold_nr, sum(antal) as pladser from holdsamling
            where mod_forloeb_id = ? and status = 'AFTALT' group by mod_hold_nr
            """)
        .param(forloebId)
        .query(
            (RowCallbackHandler) rs -> pladser.put(rs.getInt("mod_hold_nr"), rs.getInt("pladser")));
    return pladser;
  }

  @Override
  public void laas(String forloebId) {
    jdbc.sql("select nr from hold where forloeb_id = ? order by nr for update")
        .params(forloebId)
        .query(Integer.class)
        .list();
  }

  @Override
  public void saetStatus(String forloebId, int nr, Holdstatus status) {
    jdbc.sql("update hold set status = ? where forloeb_id = ? and nr = ?")
        .params(status.name(), forloebId, nr)
        .update();
  }

  @Override
  public void aflysHold(Registrering r, int nr, Holdaflysning aflysning) {
    holdaflysninger.raekke(r, aflysning).felt("nr", nr).felt("status", Holdstatus.AFLYST).gem();
  }

  @Override
  public Optional<Holdaflysning> holdaflysning(String forloebId, int nr) {
    return holdaflysninger
        .hvor("forloeb_id = ? and nr = ? and aflyst_den is not null", forloebId, nr)
        .optional();
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
  public void gemAfgoerelse(Registrering r, int holdNr, Holdafgoerelse afgoerelse) {
    afgoerelser.raekke(r, afgoerelse).felt("hold_nr", holdNr).gem();
  }

  @Override
  public List<Holdafgoerelse> afgoerelser(String forloebId, int holdNr) {
    return afgoerelser.hvor("forloeb_id = ? and hold_nr = ? order by nr", forloebId, holdNr).list();
  }
}
