package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code gennemfoersel}. */
@Repository
class JdbcGennemfoersler implements Gennemfoersler {

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;
  private final Tabel<Gennemfoersel> gennemfoersler;
  private final Tabel<Kursusresultat> resultater;

  JdbcGennemfoersler(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.gennemfoersler =
        Tabel.af(jdbc, "gennemfoersel", Gennemfoersel.class, "forloeb_id", "deltager_id")
            .registreret();
    this.resultater =
        Tabel.af(jdbc, "gennemfoersel", Kursusresultat.class, "forloeb_id", "deltager_id")
            .kolonne("dato", "afsluttet")
            .ogsaa("status")
            .registreret();
  }

  @Override
  public void begynd(Registrering registrering, List<Gennemfoersel> nye) {
    gennemfoersler.indsaetAlle(registrering, nye);
  }

  @Override
  public Optional<Gennemfoersel> find(String forloebId, String deltagerId) {
    return gennemfoersler
        .hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId)
        .optional();
  }

  @Override
  public List<Gennemfoersel> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        gennemfoersler.hvor("forloeb_id = ?", forloebId).list(), Gennemfoersel::deltagerId);
  }

  @Override
  public void flyt(Registrering r, List<Flytning> flytninger) {
    Raekke.ret(mange, flytninger.stream().map(f -> raekke(r, f)).toList());
  }

  private Raekke raekke(Registrering r, Flytning f) {
    Raekke raekke =
        gennemfoersler
            .udpeg(r.forloebId(), f.deltagerId())
            .felt("uddannelsesinstitution", f.til().skole())
            .felt("hold_nr", f.til().holdNr());
    return f.hidtil() == null
        ? raekke
        : raekke
            .felt("antal_kurser", f.hidtil().antalKurser())
            .felt("antal_meritkurser", f.hidtil().antalMeritkurser())
            .felt("antal_beviser", f.hidtil().antalBeviser());
  }

  @Override
  public void afslut(Registrering registrering, List<Kursusresultat> afsluttede) {
    Raekke.ret(
        mange,
        afsluttede.stream()
            .map(
                k ->
                    resultater
                        .raekke(registrering, k)
                        .felt("status", Gennemfoersel.Status.GENNEMFOERT))
            .toList());
  }

  @Override
  public void saetStatus(
      String forloebId, String deltagerId, Gennemfoersel.Status status, LocalDate afsluttet) {
    jdbc.sql(
            """
            update gennemfoersel set status = ?, afsluttet = ?
            where forloeb_id = ? and deltager_id = ?
            """)
        .params(Arrays.asList(status.name(), afsluttet, forloebId, deltagerId))
        .update();
  }
}
