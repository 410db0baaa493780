package dk.jobveu.dokument.jdbc;

import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.GemtDokument;
import dk.jobveu.dokument.Gemtfil;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables gemt_dokument and gemt_dokument_fil. */
@Repository
class JdbcDokumentarkiv implements Dokumentarkiv {

  private static final String DET = "forloeb_id = ? and noegle = ? and gang = ?";

  private final JdbcClient jdbc;
  private final Tabel<GemtDokument> dokumenter;
  private final Tabel<Gemtfil> filer;

  JdbcDokumentarkiv(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.dokumenter =
        Tabel.af(jdbc, "gemt_dokument", GemtDokument.class, "forloeb_id", "noegle", "gang")
            .laes("papir", rs -> Papirindhold.laes(rs.getString("indhold")))
            .ogsaa("indhold");
    this.filer = Tabel.af(jdbc, "gemt_dokument_fil", Gemtfil.class, "forloeb_id", "noegle", "gang");
  }

  @Override
  public void gem(Registrering registrering, String noegle, Papir papir) {
    String indhold = Papirindhold.skriv(papir);
    String sum = Papirindhold.kontrolsum(indhold);
    Optional<GemtDokument> sidste =
        dokumenter
            .hvor("forloeb_id = ? and noegle = ? order by gang", registrering.forloebId(), noegle)
            .list()
            .stream()
            .reduce((a, b) -> b);
    if (sidste.filter(g -> g.kontrolsum().equals(sum)).isEmpty()) {
      int gang = sidste.map(GemtDokument::gang).orElse(0) + 1;
      dokumenter
          .raekke(new GemtDokument(registrering, noegle, gang, sum, papir))
          .felt("indhold", indhold)
          .gem();
    }
  }

  @Override
  public List<GemtDokument> alle(String forloebId) {
    return dokumenter.hvor("forloeb_id = ? order by noegle, gang desc", forloebId).list();
  }

  @Override
  public Optional<GemtDokument> find(String forloebId, String noegle, int gang) {
    return dokumenter.hvor(DET, forloebId, noegle, gang).optional();
  }

  @Override
  public void laas(String forloebId, String noegle, int gang) {
    jdbc.sql("select gang from gemt_dokument where " + DET + " for update")
        .params(forloebId, noegle, gang)
        .query(Integer.class)
        .list();
  }

  @Override
  public void gemFil(Gemtfil fil) {
    filer.gem(fil);
  }

  @Override
  public Optional<Gemtfil> fil(String forloebId, String noegle, int gang) {
    return filer.hvor(DET, forloebId, noegle, gang).optional();
  }
}
