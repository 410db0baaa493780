package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdaflysning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code hold} and {@code hold_afgoerelse}. */
@Repository
class JdbcHoldregister implements Holdregister {

  private final JdbcClient jdbc;
  private final Tabel<Hold> hold;
  private final Tabel<Holdaflysning> aflysninger;
  private final Tabel<Holdafgoerelse> afgoerelser;

  JdbcHoldregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.hold =
        Tabel.af(jdbc, "hold", Hold.class, "forloeb_id")
            .kolonne("start", "start_dato")
            .kolonne("slut", "slut_dato")
            .registreret();
    this.aflysninger =
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
  }

  @Override
  public void gem(Registrering r, Hold nyt) {
    hold.gem(r, nyt);
  }

  @Override
  public Optional<Hold> find(String forloebId) {
    return hold.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void laas(String forloebId) {
    jdbc.sql("select forloeb_id from hold where forloeb_id = :id for update")
        .param("id", forloebId)
        .query(String.class)
        .optional();
  }

  @Override
  public void saetStatus(String forloebId, Holdstatus status) {
    jdbc.sql("update hold set status = :status where forloeb_id = :id")
        .param("status", status.name())
        .param("id", forloebId)
        .update();
  }

  @Override
  public void aflys(Registrering r, Holdaflysning aflysning) {
    aflysninger.raekke(r, aflysning).felt("status", Holdstatus.AFLYST).gem();
  }

  @Override
  public Optional<Holdaflysning> aflysning(String forloebId) {
    return aflysninger.hvor("forloeb_id = ? and aflyst_den is not null", forloebId).optional();
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
