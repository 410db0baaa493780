package dk.jobveu.partsaftale.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.partsaftale.Blaastempling;
import dk.jobveu.partsaftale.Maegling;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables partsaftale and those that begin with its name, blaastempling and partsmaegling. */
@Repository
class JdbcPartsaftaler implements Partsaftaler {

  private final JdbcClient jdbc;
  private final Kodeliste mangler;
  private final Tabel<Partsaftale> aftaler;
  private final Tabel<Tiltraedelse> tiltraedelser;
  private final Tabel<Maegling> maeglinger;

  JdbcPartsaftaler(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.mangler = new Kodeliste(jdbc, "partsaftale_mangel", "mangel", "forloeb_id", "version");
    this.aftaler =
        Tabel.af(jdbc, "partsaftale", Partsaftale.class, "forloeb_id", "version")
            .koder("mangler", mangler)
            .kolonne("indhold.aftalensFormaal", "formaal")
            .kolonne("indhold.svarSenest", "svarfrist");
    this.tiltraedelser =
        Tabel.af(
                jdbc,
                "partsaftale_tiltraedelse",
                Tiltraedelse.class,
                "forloeb_id",
                "version",
                "side")
            .boern(
                "indhold.blaastemplinger",
                Tabel.af(
                        jdbc,
                        "blaastempling",
                        Blaastempling.class,
                        "forloeb_id",
                        "version",
                        "side",
                        "nr")
                    .kolonne("maade", "form")
                    .kolonne("sidenDato", "dato")
                    .registreret());
    this.maeglinger =
        Tabel.af(jdbc, "partsmaegling", Maegling.class, "forloeb_id", "version").registreret();
  }

  @Override
  public void gemAftale(Partsaftale aftale) {
    aftaler.indsaet(aftale);
  }

  @Override
  public Optional<Partsaftale> seneste(String forloebId) {
    return aftaler.seneste("version", forloebId);
  }

  @Override
  public Optional<Partsaftale> version(String forloebId, int version) {
    return aftaler.hvor("forloeb_id = ? and version = ?", forloebId, version).optional();
  }

  @Override
  public void gemSvar(Tiltraedelse tiltraedelse) {
    tiltraedelser.gem(tiltraedelse);
  }

  @Override
  public List<Tiltraedelse> tiltraedelser(String forloebId, int version) {
    return tiltraedelser
        .hvor("forloeb_id = ? and version = ? order by side", forloebId, version)
        .list();
  }

  @Override
  public void saetMangler(String forloebId, int version, List<String> koder) {
    mangler.gem(koder, forloebId, version);
  }

  @Override
  public void saetStatus(Partsaftale aftale, Partsaftale.Status status) {
    jdbc.sql("update partsaftale set status = ? where forloeb_id = ? and version = ?")
        .params(status.name(), aftale.forloebId(), aftale.version())
        .update();
  }

  @Override
  public void gemMaegling(Registrering registrering, int version, Maegling maegling) {
    maeglinger.raekke(registrering, maegling).felt("version", version).indsaet();
  }
}
