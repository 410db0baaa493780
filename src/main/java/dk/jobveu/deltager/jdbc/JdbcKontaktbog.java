package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltager_kontakt}; no statement here reads it without naming the owner. */
@Repository
class JdbcKontaktbog implements Kontaktbog {

  private final Tabel<Kontaktoplysning> kontakter;

  JdbcKontaktbog(JdbcClient jdbc) {
    this.kontakter =
        Tabel.af(jdbc, "deltager_kontakt", Kontaktoplysning.class, "forloeb_id", "deltager_id")
            .ogsaa("jobcenter")
            .registreret();
  }

  /** Another owner's row is not taken away, so that the new one is refused. */
  @Override
  public void gemKontakt(Registrering r, String jobcenter, Kontaktoplysning k) {
    kontakter.slet(
        "forloeb_id = ? and deltager_id = ? and jobcenter = ?",
        r.forloebId(),
        k.deltagerId(),
        jobcenter);
    kontakter.raekke(r, k).felt("jobcenter", jobcenter).indsaet();
  }

  @Override
  public List<Kontaktoplysning> forJobcenter(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        kontakter.hvor("forloeb_id = ? and jobcenter = ?", forloebId, jobcenter).list(),
        Kontaktoplysning::deltagerId);
  }
}
