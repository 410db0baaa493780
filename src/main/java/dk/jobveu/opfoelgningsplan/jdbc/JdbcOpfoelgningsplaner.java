package dk.jobveu.opfoelgningsplan.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplan;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplaner;
import dk.jobveu.opfoelgningsplan.Plandel;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opfoelgningsplan} and {@code opfoelgningsplan_del}. */
@Repository
class JdbcOpfoelgningsplaner implements Opfoelgningsplaner {

  private final Tabel<Opfoelgningsplan> planer;
  private final Tabel<Plandel> dele;

  JdbcOpfoelgningsplaner(JdbcClient jdbc) {
    this.planer =
        Tabel.af(
            jdbc, "opfoelgningsplan", Opfoelgningsplan.class, "forloeb_id", "deltager_id", "nr");
    this.dele =
        Tabel.af(
            jdbc, "opfoelgningsplan_del", Plandel.class, "forloeb_id", "deltager_id", "nr", "side");
  }

  @Override
  public void gem(Opfoelgningsplan plan) {
    planer.indsaet(plan);
  }

  @Override
  public Optional<Opfoelgningsplan> seneste(String forloebId, String deltagerId) {
    return planer
        .hvor("forloeb_id = ? and deltager_id = ? order by nr desc", forloebId, deltagerId)
        .stream()
        .findFirst();
  }

  @Override
  public List<Opfoelgningsplan> seneste(String forloebId) {
    return Danskorden.efterKode(
        planer
            .hvor(
                """
                forloeb_id = ? and nr = (select max(s.nr) from opfoelgningsplan s
                  where s.forloeb_id = opfoelgningsplan.forloeb_id
                  and s.deltager_id = opfoelgningsplan.deltager_id)
                """,
                forloebId)
            .list(),
        Opfoelgningsplan::deltagerId);
  }

  @Override
  public void gemDel(Plandel del) {
    dele.gem(del);
  }

  @Override
  public List<Plandel> dele(String forloebId) {
    return Danskorden.efterKode(
        dele.hvor("forloeb_id = ? order by nr, side", forloebId).list(), Plandel::deltagerId);
  }

  @Override
  public void traekSamtykke(Registrering r, String deltagerId, int nr) {
    planer.udpeg(r.forloebId(), deltagerId, nr).felt("trukket", Sql.tid(r.tidspunkt())).ret();
  }
}
