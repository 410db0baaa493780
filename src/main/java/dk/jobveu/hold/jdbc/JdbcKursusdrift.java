package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Tidsafstemning;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tidsafstemning}, {@code kursusforloeb} and {@code kursusafslutning}. */
@Repository
class JdbcKursusdrift implements Kursusdrift {

  private final Tabel<Tidsafstemning> tider;
  private final Tabel<Kursusstart> starter;
  private final Tabel<Kursusafslutning> afslutninger;

  JdbcKursusdrift(JdbcClient jdbc) {
    this.tider = Tabel.af(jdbc, "tidsafstemning", Tidsafstemning.class, "forloeb_id").registreret();
    this.starter = Tabel.af(jdbc, "kursusforloeb", Kursusstart.class, "forloeb_id").registreret();
    this.afslutninger =
        Tabel.af(jdbc, "kursusafslutning", Kursusafslutning.class, "forloeb_id").registreret();
  }

  @Override
  public void gemTider(Registrering r, Tidsafstemning afstemning) {
    tider.gem(r, afstemning);
  }

  @Override
  public Optional<Tidsafstemning> tider(String forloebId) {
    return tider.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemStart(Registrering r, Kursusstart start) {
    starter.gem(r, start);
  }

  @Override
  public Optional<Kursusstart> start(String forloebId) {
    return starter.hvor("forloeb_id = ?", forloebId).optional();
  }

  @Override
  public void gemAfslutning(Registrering r, Kursusafslutning afslutning) {
    afslutninger.gem(r, afslutning);
  }

  @Override
  public Optional<Kursusafslutning> afslutning(String forloebId) {
    return afslutninger.hvor("forloeb_id = ?", forloebId).optional();
  }
}
