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
    this.tider =
        Tabel.af(jdbc, "tidsafstemning", Tidsafstemning.class, "forloeb_id", "hold_nr")
            .registreret();
    this.starter =
        Tabel.af(jdbc, "kursusforloeb", Kursusstart.class, "forloeb_id", "hold_nr").registreret();
    this.afslutninger =
        Tabel.af(jdbc, "kursusafslutning", Kursusafslutning.class, "forloeb_id", "hold_nr")
            .registreret();
  }

  @Override
  public void gemTider(Registrering r, int holdNr, Tidsafstemning afstemning) {
    tider.raekke(r, afstemning).felt("hold_nr", holdNr).gem();
  }

  @Override
  public Optional<Tidsafstemning> tider(String forloebId, int holdNr) {
    return tider.hvor("forloeb_id = ? and hold_nr = ?", forloebId, holdNr).optional();
  }

  @Override
  public void gemStart(Registrering r, int holdNr, Kursusstart start) {
    starter.raekke(r, start).felt("hold_nr", holdNr).gem();
  }

  @Override
  public Optional<Kursusstart> start(String forloebId, int holdNr) {
    return starter.hvor("forloeb_id = ? and hold_nr = ?", forloebId, holdNr).optional();
  }

  @Override
  public void gemAfslutning(Registrering r, int holdNr, Kursusafslutning afslutning) {
    afslutninger.raekke(r, afslutning).felt("hold_nr", holdNr).gem();
  }

  @Override
  public Optional<Kursusafslutning> afslutning(String forloebId, int holdNr) {
    return afslutninger.hvor("forloeb_id = ? and hold_nr = ?", forloebId, holdNr).optional();
  }
}
