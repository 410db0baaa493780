package dk.jobveu.opstart.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.opstart.Vilkaarsdroeftelse;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code vilkaar} and {@code vilkaarsdroeftelse}. */
@Repository
class JdbcVilkaarsaftaler implements Vilkaarsaftaler {

  private final Tabel<Vilkaar> vilkaar;
  private final Tabel<Vilkaarsdroeftelse> droeftelser;

  JdbcVilkaarsaftaler(JdbcClient jdbc) {
    this.vilkaar = Tabel.af(jdbc, "vilkaar", Vilkaar.class, "forloeb_id", "jobcenter");
    this.droeftelser = Tabel.af(jdbc, "vilkaarsdroeftelse", Vilkaarsdroeftelse.class, "forloeb_id");
  }

  @Override
  public void gemVilkaar(Vilkaar nye) {
    vilkaar.gem(nye);
  }

  @Override
  public List<Vilkaar> alle(String forloebId) {
    return vilkaar.hvor("forloeb_id = ? order by jobcenter", forloebId).list();
  }

  @Override
  public void gemDroeftelse(Vilkaarsdroeftelse droeftelse) {
    droeftelser.gem(droeftelse);
  }

  @Override
  public Optional<Vilkaarsdroeftelse> droeftelse(String forloebId) {
    return droeftelser.hvor("forloeb_id = ?", forloebId).optional();
  }
}
