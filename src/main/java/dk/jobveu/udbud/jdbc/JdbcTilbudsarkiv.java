package dk.jobveu.udbud.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Tilbudsvurdering;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tilbud}, {@code tilbud_kursus} and {@code tilbud_vurdering}. */
@Repository
class JdbcTilbudsarkiv implements Tilbudsarkiv {

  private final Tabel<Tilbud> tilbud;
  private final Tabel<Tilbudsvurdering> vurderinger;

  JdbcTilbudsarkiv(JdbcClient jdbc) {
    this.tilbud =
        Tabel.af(jdbc, "tilbud", Tilbud.class, "forloeb_id", "udbud_nr", "skole")
            .kolonne("vilkaar.godkendelse", "udbudsgodkendelse")
            .kolonne("vilkaar.startdato", "kursusstart")
            .kolonne("vilkaar.slutdato", "kursusafslutning")
            .kolonne("vilkaar.maksHold", "max_hold")
            .koder(
                "vilkaar.kurser",
                new Kodeliste(jdbc, "tilbud_kursus", "kursus", "forloeb_id", "udbud_nr", "skole"));
    this.vurderinger =
        Tabel.af(
                jdbc, "tilbud_vurdering", Tilbudsvurdering.class, "forloeb_id", "udbud_nr", "skole")
            .ogsaa("vurderet");
  }

  @Override
  public void gemTilbud(Tilbud t) {
    tilbud.gem(t);
  }

  @Override
  public Optional<Tilbud> find(String forloebId, int nr, String skole) {
    return alle(forloebId, nr).stream().filter(t -> t.skole().equals(skole)).findFirst();
  }

  @Override
  public List<Tilbud> alle(String forloebId, int nr) {
    return tilbud.hvor("forloeb_id = ? and udbud_nr = ? order by skole", forloebId, nr).list();
  }

  @Override
  public void gemVurdering(Registrering r, int nr, Tilbudsvurdering vurdering) {
    vurderinger
        .raekke(vurdering)
        .felt("forloeb_id", r.forloebId())
        .felt("udbud_nr", nr)
        .felt("vurderet", r.tidspunkt())
        .gem();
  }

  @Override
  public List<Tilbudsvurdering> vurderinger(String forloebId, int nr) {
    return vurderinger
        .hvor("forloeb_id = ? and udbud_nr = ? order by point desc, skole", forloebId, nr)
        .list();
  }
}
