package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Pladser;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code holdplads}. */
@Repository
class JdbcPladser implements Pladser {

  private final JdbcTemplate mange;
  private final Tabel<Plads> pladser;

  JdbcPladser(JdbcClient jdbc, JdbcTemplate mange) {
    this.mange = mange;
    this.pladser =
        Tabel.af(jdbc, "holdplads", Plads.class, "forloeb_id", "deltager_id", "trin").registreret();
  }

  @Override
  public List<Plads> alle(String forloebId) {
    return Danskorden.efterKode(
        pladser.hvor("forloeb_id = ? order by trin", forloebId).list(), Plads::deltagerId);
  }

  @Override
  public void giv(Registrering r, Collection<Plads> nye) {
    if (!nye.isEmpty()) {
      pladser.gemAlle(mange, r, nye);
    }
  }

  @Override
  public void fjern(String forloebId, String deltagerId) {
    pladser.slet("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId);
  }

  @Override
  public void fjern(String forloebId, Plads p) {
    pladser.slet(
        "forloeb_id = ? and deltager_id = ? and trin = ?", forloebId, p.deltagerId(), p.trin());
  }
}
