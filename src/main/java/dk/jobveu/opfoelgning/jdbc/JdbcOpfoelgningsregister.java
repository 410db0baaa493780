package dk.jobveu.opfoelgning.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningskontakt;
import dk.jobveu.opfoelgning.Opfoelgningsmodel;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.opfoelgning.Tidligerejob;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code opfoelgning_18}, {@code opfoelgning_18_kontakt} and {@code opfoelgning_18_job}. */
@Repository
class JdbcOpfoelgningsregister implements Opfoelgningsregister {

  private final JdbcTemplate mange;
  private final Tabel<Opfoelgning> opfoelgninger;
  private final Tabel<Opfoelgningskontakt> kontakter;
  private final Tabel<Tidligerejob> tidligere;

  JdbcOpfoelgningsregister(JdbcClient jdbc, JdbcTemplate mange) {
    this.mange = mange;
    this.opfoelgninger =
        Tabel.af(jdbc, "opfoelgning_18", Opfoelgning.class, "forloeb_id", "deltager_id")
            .laes("model", rs -> Opfoelgningsmodel.af(rs.getString("model")))
            .ogsaa("model")
            .registreret();
    this.kontakter =
        Tabel.af(
                jdbc,
                "opfoelgning_18_kontakt",
                Opfoelgningskontakt.class,
                "forloeb_id",
                "deltager_id",
                "nr")
            .registreret();
    this.tidligere =
        Tabel.af(jdbc, "opfoelgning_18_job", Tidligerejob.class, "forloeb_id", "deltager_id", "nr")
            .registreret();
  }

  @Override
  public void gemTidligereJob(Registrering r, String deltagerId, Tidligerejob job) {
    tidligere
        .raekke(r, job)
        .felt("deltager_id", deltagerId)
        .felt("nr", tidligereJob(r.forloebId(), deltagerId).size() + 1)
        .indsaet();
  }

  @Override
  public List<Tidligerejob> tidligereJob(String forloebId, String deltagerId) {
    return tidligere
        .hvor("forloeb_id = ? and deltager_id = ? order by nr", forloebId, deltagerId)
        .list();
  }

  @Override
  public void gemOpfoelgninger(Registrering r, List<Opfoelgning> nye) {
    Raekke.gem(
        mange,
        nye.stream().map(o -> opfoelgninger.raekke(r, o).felt("model", o.model().kode())).toList());
  }

  @Override
  public void skiftJobcenter(String forloebId, String deltagerId, String nyt) {
    opfoelgninger.udpeg(forloebId, deltagerId).felt("jobcenter", nyt).ret();
  }

  @Override
  public Optional<Opfoelgning> find(String forloebId, String deltagerId) {
    return opfoelgninger
        .hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId)
        .optional();
  }

  @Override
  public List<Opfoelgning> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        opfoelgninger.hvor("forloeb_id = ?", forloebId).list(), Opfoelgning::deltagerId);
  }

  @Override
  public void gemKontakt(Registrering r, String deltagerId, Opfoelgningskontakt kontakt) {
    kontakter
        .raekke(r, kontakt)
        .felt("deltager_id", deltagerId)
        .felt("nr", kontakter(r.forloebId(), deltagerId).size() + 1)
        .indsaet();
  }

  @Override
  public List<Opfoelgningskontakt> kontakter(String forloebId, String deltagerId) {
    return kontakter
        .hvor("forloeb_id = ? and deltager_id = ? order by nr", forloebId, deltagerId)
        .list();
  }
}
