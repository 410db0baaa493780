package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Behovsvurdering;
import dk.jobveu.behov.Omfangsvurdering;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code behovsvurdering} and {@code omfangsvurdering}. */
@Repository
class JdbcVurderinger implements Vurderinger {

  private final Tabel<Omfangsvurdering> omfang;
  private final Tabel<Behovsvurdering> vurderinger;

  JdbcVurderinger(JdbcClient jdbc) {
    this.omfang =
        Tabel.af(jdbc, "omfangsvurdering", Omfangsvurdering.class, "forloeb_id", "omgang", "side");
    this.vurderinger =
        Tabel.af(jdbc, "behovsvurdering", Behovsvurdering.class, "forloeb_id", "omgang");
  }

  @Override
  public void gemOmfang(Omfangsvurdering vurdering) {
    omfang.gem(vurdering);
  }

  @Override
  public List<Omfangsvurdering> omfang(String forloebId, int omgang) {
    return omfang.hvor("forloeb_id = ? and omgang = ? order by side", forloebId, omgang).list();
  }

  @Override
  public void gemVurdering(Behovsvurdering vurdering) {
    vurderinger.gem(vurdering);
  }

  @Override
  public Optional<Behovsvurdering> seneste(String forloebId) {
    return vurderinger.hvor("forloeb_id = ? order by omgang desc", forloebId).list().stream()
        .findFirst();
  }
}
