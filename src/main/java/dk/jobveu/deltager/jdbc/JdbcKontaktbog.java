package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltager_kontakt}; no statement here reads it without naming the owner. */
@Repository
class JdbcKontaktbog implements Kontaktbog {

  private final JdbcTemplate mange;
  private final Tabel<Kontaktoplysning> kontakter;

  JdbcKontaktbog(JdbcClient jdbc, JdbcTemplate mange) {
    this.mange = mange;
    this.kontakter =
        Tabel.af(jdbc, "deltager_kontakt", Kontaktoplysning.class, "forloeb_id", "deltager_id")
            .ogsaa("jobcenter")
            .registreret();
  }

  /** Another owner's row is not taken away, so that a new one is refused. */
  @Override
  public void gemKontakter(Registrering r, String jobcenter, List<Kontaktoplysning> nye) {
    mange.batchUpdate(
        "delete from deltager_kontakt where forloeb_id = ? and deltager_id = ? and jobcenter = ?",
        nye.stream().map(k -> new Object[] {r.forloebId(), k.deltagerId(), jobcenter}).toList());
    Raekke.indsaet(
        nye.stream().map(k -> kontakter.raekke(r, k).felt("jobcenter", jobcenter)).toList());
  }

  @Override
  public List<Kontaktoplysning> forJobcenter(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        kontakter.hvor("forloeb_id = ? and jobcenter = ?", forloebId, jobcenter).list(),
        Kontaktoplysning::deltagerId);
  }
}
