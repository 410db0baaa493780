package dk.jobveu.virksomhedsbesoeg.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn;
import dk.jobveu.virksomhedsbesoeg.Virksomhedsbesoeg;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code virksomhedsbesoeg} and {@code matchtilsagn}. */
@Repository
class JdbcBesoegsregister implements Besoegsregister {

  private final Tabel<Virksomhedsbesoeg> besoeg;
  private final Tabel<Matchtilsagn> tilsagn;

  JdbcBesoegsregister(JdbcClient jdbc) {
    this.besoeg =
        Tabel.af(
            jdbc,
            "virksomhedsbesoeg",
            Virksomhedsbesoeg.class,
            "forloeb_id",
            "hold_nr",
            "virksomhed_id",
            "nr");
    this.tilsagn =
        Tabel.af(
            jdbc, "matchtilsagn", Matchtilsagn.class, "forloeb_id", "hold_nr", "virksomhed_id");
  }

  @Override
  public void gemBesoeg(Virksomhedsbesoeg nyt) {
    besoeg.indsaet(nyt);
  }

  @Override
  public List<Virksomhedsbesoeg> besoeg(String forloebId) {
    return besoeg.hvor("forloeb_id = ? order by hold_nr, registreret, nr", forloebId).list();
  }

  @Override
  public void gemTilsagn(Matchtilsagn nyt) {
    tilsagn.gem(nyt);
  }

  @Override
  public List<Matchtilsagn> tilsagn(String forloebId) {
    return tilsagn.hvor("forloeb_id = ? order by hold_nr, registreret", forloebId).list();
  }
}
