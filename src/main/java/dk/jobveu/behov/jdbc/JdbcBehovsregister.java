package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code behov} with its {@code behov_stilling} and {@code behov_kilde}, and others. */
@Repository
class JdbcBehovsregister implements Behovsregister {

  private final JdbcClient jdbc;
  private final Tabel<Behov> behov;
  private final Tabel<Mangelvalidering> valideringer;

  JdbcBehovsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.behov =
        Tabel.af(jdbc, "behov", Behov.class, "forloeb_id")
            .kolonne("overdragelseErAccepteret", "overdragelse_accepteret")
            .registreret()
            .ogsaa("rar")
            .koder("kilder", new Kodeliste(jdbc, "behov_kilde", "kilde", "forloeb_id"))
            .boern(
                "stillinger",
                Tabel.af(jdbc, "behov_stilling", Behov.Stilling.class, "forloeb_id", "nr")
                    .kolonne("balancekategori", "balance_kategori"));
    this.valideringer =
        Tabel.af(
            jdbc, "mangelvalidering", Mangelvalidering.class, "forloeb_id", "stillingsbetegnelse");
  }

  @Override
  public void gemBehov(Registrering r, Behov nyt) {
    valideringer.slet("forloeb_id = ?", r.forloebId());
    behov.gem(r, nyt, raekke -> raekke.felt("rar", rar(r.forloebId())));
  }

  private String rar(String forloebId) {
    return jdbc.sql("select rar from forloeb where id = ?")
        .param(forloebId)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  @Override
  public Optional<Behov> find(String forloebId) {
    return behov.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemValidering(Mangelvalidering validering) {
    valideringer.gem(validering);
  }

  @Override
  public List<Mangelvalidering> valideringer(String forloebId) {
    return Danskorden.ordnet(
        valideringer.hvor("forloeb_id = ?", forloebId).list(),
        Mangelvalidering::stillingsbetegnelse);
  }
}
